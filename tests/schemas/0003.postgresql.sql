SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.answer (
    assessment_id text NOT NULL,
    question_id text NOT NULL,
    level text,
    unknown boolean NOT NULL,
    not_applicable text,
    note text NOT NULL,
    note_shared boolean NOT NULL,
    evidence_document text NOT NULL,
    evidence_page text NOT NULL,
    evidence_quotation text NOT NULL,
    already text,
    set_aside text,
    revision integer NOT NULL,
    by text,
    at timestamp with time zone
);
CREATE TABLE public.answer_version (
    assessment_id text NOT NULL,
    question_id text NOT NULL,
    revision integer NOT NULL,
    level text,
    unknown boolean NOT NULL,
    not_applicable text,
    note text NOT NULL,
    note_shared boolean NOT NULL,
    evidence_document text NOT NULL,
    evidence_page text NOT NULL,
    evidence_quotation text NOT NULL,
    already text,
    set_aside text,
    by text,
    at timestamp with time zone
);
CREATE TABLE public.assessment (
    id text NOT NULL,
    municipality text NOT NULL,
    checklist text NOT NULL,
    version text NOT NULL,
    name text NOT NULL,
    kind text,
    status text,
    programmes json NOT NULL,
    filled_in_by text NOT NULL,
    contact text NOT NULL,
    invented boolean NOT NULL,
    created date NOT NULL,
    finished date,
    finished_scores json,
    chosen json NOT NULL,
    place text NOT NULL,
    changed timestamp with time zone NOT NULL,
    announced date
);
CREATE TABLE public.assignment (
    assessment_id text NOT NULL,
    theme_id text NOT NULL,
    person_id text NOT NULL
);
CREATE TABLE public.consent (
    number integer NOT NULL,
    assessment_id text NOT NULL,
    level text NOT NULL,
    consent json NOT NULL,
    told json NOT NULL,
    by text,
    at timestamp with time zone NOT NULL,
    ends date NOT NULL,
    stopped timestamp with time zone,
    why text
);
CREATE SEQUENCE public.consent_number_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.consent_number_seq OWNED BY public.consent.number;
CREATE TABLE public.event (
    number integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    person_id text,
    colleague_id text,
    assessment_id text,
    question_id text,
    theme_id text,
    revision integer
);
CREATE SEQUENCE public.event_number_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.event_number_seq OWNED BY public.event.number;
CREATE TABLE public.membership (
    person_id text NOT NULL,
    municipality text NOT NULL,
    role text NOT NULL
);
CREATE TABLE public.person (
    id text NOT NULL,
    issuer text NOT NULL,
    subject text NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    seen timestamp with time zone NOT NULL
);
CREATE TABLE public.published (
    round integer NOT NULL,
    checklist text NOT NULL,
    major integer NOT NULL,
    invented boolean NOT NULL,
    release json NOT NULL
);
CREATE TABLE public.round (
    number integer NOT NULL,
    "on" date NOT NULL,
    released timestamp with time zone
);
CREATE TABLE public.selfcheck_revision (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.session (
    token_hash text NOT NULL,
    person_id text NOT NULL,
    seen timestamp with time zone NOT NULL,
    ends timestamp with time zone NOT NULL
);
CREATE TABLE public.spent (
    assessment_id text NOT NULL,
    theme_id text NOT NULL,
    round integer
);
ALTER TABLE ONLY public.consent ALTER COLUMN number SET DEFAULT nextval('public.consent_number_seq'::regclass);
ALTER TABLE ONLY public.event ALTER COLUMN number SET DEFAULT nextval('public.event_number_seq'::regclass);
INSERT INTO public.answer VALUES ('1534127f488e4872a101b28c8e253dea', 'a', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 4, 'd405e74b73174208a17bb868b96abdd5', '2026-11-22 06:19:18.522134+00');
INSERT INTO public.answer VALUES ('2431e5ee54f24e21b33d3324f63593e3', 'leeg', NULL, false, NULL, '', false, '', '', '“Wij gaan …”', NULL, NULL, 1, NULL, '2026-11-22 06:19:18.443764+00');
INSERT INTO public.answer VALUES ('2431e5ee54f24e21b33d3324f63593e3', 'niet-van-toepassing', NULL, false, 'Doet de regio.', '', false, '', '', '', 'De i-visie.', NULL, 1, NULL, '2026-11-22 06:19:18.443764+00');
INSERT INTO public.answer VALUES ('2431e5ee54f24e21b33d3324f63593e3', 'niveau', 'n2', false, NULL, 'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.', true, 'Akkoord', '12', '', NULL, NULL, 1, NULL, '2026-11-22 06:19:18.443764+00');
INSERT INTO public.answer VALUES ('2431e5ee54f24e21b33d3324f63593e3', 'weet-ik-niet', NULL, true, NULL, '', false, '', '', '', NULL, 'Een politieke keuze.', 1, NULL, '2026-11-22 06:19:18.443764+00');
INSERT INTO public.answer VALUES ('2f9090e2341e4b379133ee76ba854624', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'cc7eb61f966248d59069917d5acf6288', '2026-11-22 06:19:18.572179+00');
INSERT INTO public.answer VALUES ('2f9090e2341e4b379133ee76ba854624', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'cc7eb61f966248d59069917d5acf6288', '2026-11-22 06:19:18.572179+00');
INSERT INTO public.answer VALUES ('2f9090e2341e4b379133ee76ba854624', 'dienst-a', 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'cc7eb61f966248d59069917d5acf6288', '2026-11-22 06:19:18.572179+00');
INSERT INTO public.answer VALUES ('2f9090e2341e4b379133ee76ba854624', 'dienst-b', 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'cc7eb61f966248d59069917d5acf6288', '2026-11-22 06:19:18.572179+00');
INSERT INTO public.answer VALUES ('5dba4e3306784da3b796062d03421097', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'a3eb56ede54a40caac1b0162c7b03ad9', '2026-11-22 06:19:18.607359+00');
INSERT INTO public.answer VALUES ('5dba4e3306784da3b796062d03421097', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'a3eb56ede54a40caac1b0162c7b03ad9', '2026-11-22 06:19:18.607359+00');
INSERT INTO public.answer VALUES ('5dba4e3306784da3b796062d03421097', 'dienst-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'a3eb56ede54a40caac1b0162c7b03ad9', '2026-11-22 06:19:18.607359+00');
INSERT INTO public.answer VALUES ('5dba4e3306784da3b796062d03421097', 'dienst-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'a3eb56ede54a40caac1b0162c7b03ad9', '2026-11-22 06:19:18.607359+00');
INSERT INTO public.answer VALUES ('888c131133de4232a0d19322fef15f22', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '9aa55ac514d646199a7e9a444d1937bf', '2026-11-22 06:19:18.593229+00');
INSERT INTO public.answer VALUES ('888c131133de4232a0d19322fef15f22', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '9aa55ac514d646199a7e9a444d1937bf', '2026-11-22 06:19:18.593229+00');
INSERT INTO public.answer VALUES ('888c131133de4232a0d19322fef15f22', 'dienst-a', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, '9aa55ac514d646199a7e9a444d1937bf', '2026-11-22 06:19:18.593229+00');
INSERT INTO public.answer VALUES ('888c131133de4232a0d19322fef15f22', 'dienst-b', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, '9aa55ac514d646199a7e9a444d1937bf', '2026-11-22 06:19:18.593229+00');
INSERT INTO public.answer VALUES ('9c13386e2f6d4cc2a952b5ba21e8938f', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'f673b5f79cbf4a959c6105c85975ceee', '2026-11-22 06:19:18.553064+00');
INSERT INTO public.answer VALUES ('9c13386e2f6d4cc2a952b5ba21e8938f', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'f673b5f79cbf4a959c6105c85975ceee', '2026-11-22 06:19:18.553064+00');
INSERT INTO public.answer VALUES ('9c13386e2f6d4cc2a952b5ba21e8938f', 'dienst-a', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'f673b5f79cbf4a959c6105c85975ceee', '2026-11-22 06:19:18.553064+00');
INSERT INTO public.answer VALUES ('9c13386e2f6d4cc2a952b5ba21e8938f', 'dienst-b', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'f673b5f79cbf4a959c6105c85975ceee', '2026-11-22 06:19:18.553064+00');
INSERT INTO public.answer VALUES ('a4e50c67fa4e46bf95eacb98ddc57666', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '293f5ece6244432e9b6da57977b308ba', '2026-11-22 06:19:18.562874+00');
INSERT INTO public.answer VALUES ('a4e50c67fa4e46bf95eacb98ddc57666', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '293f5ece6244432e9b6da57977b308ba', '2026-11-22 06:19:18.562874+00');
INSERT INTO public.answer VALUES ('a4e50c67fa4e46bf95eacb98ddc57666', 'dienst-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '293f5ece6244432e9b6da57977b308ba', '2026-11-22 06:19:18.562874+00');
INSERT INTO public.answer VALUES ('a4e50c67fa4e46bf95eacb98ddc57666', 'dienst-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '293f5ece6244432e9b6da57977b308ba', '2026-11-22 06:19:18.562874+00');
INSERT INTO public.answer VALUES ('b42304a0323f495d9e2eddd8348dc1c4', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e59a0f1938994fa397e013cf2e06440f', '2026-11-22 06:19:18.541667+00');
INSERT INTO public.answer VALUES ('b42304a0323f495d9e2eddd8348dc1c4', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e59a0f1938994fa397e013cf2e06440f', '2026-11-22 06:19:18.541667+00');
INSERT INTO public.answer VALUES ('b42304a0323f495d9e2eddd8348dc1c4', 'dienst-a', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e59a0f1938994fa397e013cf2e06440f', '2026-11-22 06:19:18.541667+00');
INSERT INTO public.answer VALUES ('b42304a0323f495d9e2eddd8348dc1c4', 'dienst-b', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e59a0f1938994fa397e013cf2e06440f', '2026-11-22 06:19:18.541667+00');
INSERT INTO public.answer VALUES ('b5e421320b314b37bcc428cf02802ec3', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '838cea7a2c8940418bab989a37a13109', '2026-11-22 06:19:18.582671+00');
INSERT INTO public.answer VALUES ('b5e421320b314b37bcc428cf02802ec3', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '838cea7a2c8940418bab989a37a13109', '2026-11-22 06:19:18.582671+00');
INSERT INTO public.answer VALUES ('b5e421320b314b37bcc428cf02802ec3', 'dienst-a', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, '838cea7a2c8940418bab989a37a13109', '2026-11-22 06:19:18.582671+00');
INSERT INTO public.answer VALUES ('b5e421320b314b37bcc428cf02802ec3', 'dienst-b', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, '838cea7a2c8940418bab989a37a13109', '2026-11-22 06:19:18.582671+00');
INSERT INTO public.answer VALUES ('c2b22770d805401ba449e1ebafe1954c', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'fbabbd077d474d789882aa6d2619db7a', '2026-11-22 06:19:18.602614+00');
INSERT INTO public.answer VALUES ('c2b22770d805401ba449e1ebafe1954c', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'fbabbd077d474d789882aa6d2619db7a', '2026-11-22 06:19:18.602614+00');
INSERT INTO public.answer VALUES ('c2b22770d805401ba449e1ebafe1954c', 'dienst-a', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'fbabbd077d474d789882aa6d2619db7a', '2026-11-22 06:19:18.602614+00');
INSERT INTO public.answer VALUES ('c2b22770d805401ba449e1ebafe1954c', 'dienst-b', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'fbabbd077d474d789882aa6d2619db7a', '2026-11-22 06:19:18.602614+00');
INSERT INTO public.answer VALUES ('dadd50c880f3492ea2a0d7c172c05803', 'niveau', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 3, NULL, '2026-11-22 06:19:18.469856+00');
INSERT INTO public.answer_version VALUES ('1534127f488e4872a101b28c8e253dea', 'a', 1, NULL, false, NULL, 'Ik zoek het uit.', false, '', '', '', NULL, NULL, 'e96f1df3713e4832acb14d5366060738', '2026-11-22 06:19:18.497712+00');
INSERT INTO public.answer_version VALUES ('1534127f488e4872a101b28c8e253dea', 'a', 2, 'n1', false, NULL, 'Gevonden.', false, '', '', '', NULL, NULL, '12fa047f60af4f11b956873cdc11fcf3', '2026-11-22 06:19:18.501247+00');
INSERT INTO public.answer_version VALUES ('1534127f488e4872a101b28c8e253dea', 'a', 3, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'd405e74b73174208a17bb868b96abdd5', '2026-11-22 06:19:18.518436+00');
INSERT INTO public.answer_version VALUES ('1534127f488e4872a101b28c8e253dea', 'a', 4, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 'd405e74b73174208a17bb868b96abdd5', '2026-11-22 06:19:18.522134+00');
INSERT INTO public.answer_version VALUES ('2431e5ee54f24e21b33d3324f63593e3', 'leeg', 1, NULL, false, NULL, '', false, '', '', '“Wij gaan …”', NULL, NULL, NULL, '2026-11-22 06:19:18.443764+00');
INSERT INTO public.answer_version VALUES ('2431e5ee54f24e21b33d3324f63593e3', 'niet-van-toepassing', 1, NULL, false, 'Doet de regio.', '', false, '', '', '', 'De i-visie.', NULL, NULL, '2026-11-22 06:19:18.443764+00');
INSERT INTO public.answer_version VALUES ('2431e5ee54f24e21b33d3324f63593e3', 'niveau', 1, 'n2', false, NULL, 'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.', true, 'Akkoord', '12', '', NULL, NULL, NULL, '2026-11-22 06:19:18.443764+00');
INSERT INTO public.answer_version VALUES ('2431e5ee54f24e21b33d3324f63593e3', 'weet-ik-niet', 1, NULL, true, NULL, '', false, '', '', '', NULL, 'Een politieke keuze.', NULL, '2026-11-22 06:19:18.443764+00');
INSERT INTO public.answer_version VALUES ('2f9090e2341e4b379133ee76ba854624', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'cc7eb61f966248d59069917d5acf6288', '2026-11-22 06:19:18.572179+00');
INSERT INTO public.answer_version VALUES ('2f9090e2341e4b379133ee76ba854624', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'cc7eb61f966248d59069917d5acf6288', '2026-11-22 06:19:18.572179+00');
INSERT INTO public.answer_version VALUES ('2f9090e2341e4b379133ee76ba854624', 'dienst-a', 1, 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 'cc7eb61f966248d59069917d5acf6288', '2026-11-22 06:19:18.572179+00');
INSERT INTO public.answer_version VALUES ('2f9090e2341e4b379133ee76ba854624', 'dienst-b', 1, 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 'cc7eb61f966248d59069917d5acf6288', '2026-11-22 06:19:18.572179+00');
INSERT INTO public.answer_version VALUES ('5dba4e3306784da3b796062d03421097', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'a3eb56ede54a40caac1b0162c7b03ad9', '2026-11-22 06:19:18.607359+00');
INSERT INTO public.answer_version VALUES ('5dba4e3306784da3b796062d03421097', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'a3eb56ede54a40caac1b0162c7b03ad9', '2026-11-22 06:19:18.607359+00');
INSERT INTO public.answer_version VALUES ('5dba4e3306784da3b796062d03421097', 'dienst-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'a3eb56ede54a40caac1b0162c7b03ad9', '2026-11-22 06:19:18.607359+00');
INSERT INTO public.answer_version VALUES ('5dba4e3306784da3b796062d03421097', 'dienst-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'a3eb56ede54a40caac1b0162c7b03ad9', '2026-11-22 06:19:18.607359+00');
INSERT INTO public.answer_version VALUES ('888c131133de4232a0d19322fef15f22', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '9aa55ac514d646199a7e9a444d1937bf', '2026-11-22 06:19:18.593229+00');
INSERT INTO public.answer_version VALUES ('888c131133de4232a0d19322fef15f22', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '9aa55ac514d646199a7e9a444d1937bf', '2026-11-22 06:19:18.593229+00');
INSERT INTO public.answer_version VALUES ('888c131133de4232a0d19322fef15f22', 'dienst-a', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, '9aa55ac514d646199a7e9a444d1937bf', '2026-11-22 06:19:18.593229+00');
INSERT INTO public.answer_version VALUES ('888c131133de4232a0d19322fef15f22', 'dienst-b', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, '9aa55ac514d646199a7e9a444d1937bf', '2026-11-22 06:19:18.593229+00');
INSERT INTO public.answer_version VALUES ('9c13386e2f6d4cc2a952b5ba21e8938f', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'f673b5f79cbf4a959c6105c85975ceee', '2026-11-22 06:19:18.553064+00');
INSERT INTO public.answer_version VALUES ('9c13386e2f6d4cc2a952b5ba21e8938f', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'f673b5f79cbf4a959c6105c85975ceee', '2026-11-22 06:19:18.553064+00');
INSERT INTO public.answer_version VALUES ('9c13386e2f6d4cc2a952b5ba21e8938f', 'dienst-a', 1, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 'f673b5f79cbf4a959c6105c85975ceee', '2026-11-22 06:19:18.553064+00');
INSERT INTO public.answer_version VALUES ('9c13386e2f6d4cc2a952b5ba21e8938f', 'dienst-b', 1, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 'f673b5f79cbf4a959c6105c85975ceee', '2026-11-22 06:19:18.553064+00');
INSERT INTO public.answer_version VALUES ('a4e50c67fa4e46bf95eacb98ddc57666', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '293f5ece6244432e9b6da57977b308ba', '2026-11-22 06:19:18.562874+00');
INSERT INTO public.answer_version VALUES ('a4e50c67fa4e46bf95eacb98ddc57666', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '293f5ece6244432e9b6da57977b308ba', '2026-11-22 06:19:18.562874+00');
INSERT INTO public.answer_version VALUES ('a4e50c67fa4e46bf95eacb98ddc57666', 'dienst-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '293f5ece6244432e9b6da57977b308ba', '2026-11-22 06:19:18.562874+00');
INSERT INTO public.answer_version VALUES ('a4e50c67fa4e46bf95eacb98ddc57666', 'dienst-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '293f5ece6244432e9b6da57977b308ba', '2026-11-22 06:19:18.562874+00');
INSERT INTO public.answer_version VALUES ('b42304a0323f495d9e2eddd8348dc1c4', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'e59a0f1938994fa397e013cf2e06440f', '2026-11-22 06:19:18.541667+00');
INSERT INTO public.answer_version VALUES ('b42304a0323f495d9e2eddd8348dc1c4', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'e59a0f1938994fa397e013cf2e06440f', '2026-11-22 06:19:18.541667+00');
INSERT INTO public.answer_version VALUES ('b42304a0323f495d9e2eddd8348dc1c4', 'dienst-a', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 'e59a0f1938994fa397e013cf2e06440f', '2026-11-22 06:19:18.541667+00');
INSERT INTO public.answer_version VALUES ('b42304a0323f495d9e2eddd8348dc1c4', 'dienst-b', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 'e59a0f1938994fa397e013cf2e06440f', '2026-11-22 06:19:18.541667+00');
INSERT INTO public.answer_version VALUES ('b5e421320b314b37bcc428cf02802ec3', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '838cea7a2c8940418bab989a37a13109', '2026-11-22 06:19:18.582671+00');
INSERT INTO public.answer_version VALUES ('b5e421320b314b37bcc428cf02802ec3', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '838cea7a2c8940418bab989a37a13109', '2026-11-22 06:19:18.582671+00');
INSERT INTO public.answer_version VALUES ('b5e421320b314b37bcc428cf02802ec3', 'dienst-a', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, '838cea7a2c8940418bab989a37a13109', '2026-11-22 06:19:18.582671+00');
INSERT INTO public.answer_version VALUES ('b5e421320b314b37bcc428cf02802ec3', 'dienst-b', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, '838cea7a2c8940418bab989a37a13109', '2026-11-22 06:19:18.582671+00');
INSERT INTO public.answer_version VALUES ('c2b22770d805401ba449e1ebafe1954c', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'fbabbd077d474d789882aa6d2619db7a', '2026-11-22 06:19:18.602614+00');
INSERT INTO public.answer_version VALUES ('c2b22770d805401ba449e1ebafe1954c', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'fbabbd077d474d789882aa6d2619db7a', '2026-11-22 06:19:18.602614+00');
INSERT INTO public.answer_version VALUES ('c2b22770d805401ba449e1ebafe1954c', 'dienst-a', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 'fbabbd077d474d789882aa6d2619db7a', '2026-11-22 06:19:18.602614+00');
INSERT INTO public.answer_version VALUES ('c2b22770d805401ba449e1ebafe1954c', 'dienst-b', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 'fbabbd077d474d789882aa6d2619db7a', '2026-11-22 06:19:18.602614+00');
INSERT INTO public.answer_version VALUES ('dadd50c880f3492ea2a0d7c172c05803', 'niveau', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 06:19:18.46136+00');
INSERT INTO public.answer_version VALUES ('dadd50c880f3492ea2a0d7c172c05803', 'niveau', 2, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 06:19:18.465278+00');
INSERT INTO public.answer_version VALUES ('dadd50c880f3492ea2a0d7c172c05803', 'niveau', 3, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 06:19:18.469856+00');
INSERT INTO public.assessment VALUES ('1534127f488e4872a101b28c8e253dea', 'GM0344', 'proef', '1.0', 'Samen', NULL, NULL, '[]', '', 'Balie', false, '2026-06-01', NULL, NULL, '[]', '', '2026-11-22 06:19:18.52635+00', '2027-01-31');
INSERT INTO public.assessment VALUES ('2431e5ee54f24e21b33d3324f63593e3', 'GM0344', 'proef', '1.0', 'Volledig', 'akkoord', 'vastgesteld', '[{"title": "Coalitieakkoord ''t Hart", "dated": "2026-05-01"}, {"title": "Programma", "dated": null}]', 'Beleid', 'balie@voorbeeld.nl', false, '2026-11-21', '2026-11-21', '{"total": 4, "themes": {"thema": 50}, "selections": {"deel": null}}', '["niveau"]', '', '2026-11-22 06:19:18.457303+00', NULL);
INSERT INTO public.assessment VALUES ('2f9090e2341e4b379133ee76ba854624', 'GM0744', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 63, "themes": {"dienst": 75, "cyber": 50}, "selections": {"kern": 63}}', '[]', '', '2026-11-22 06:19:18.572179+00', NULL);
INSERT INTO public.assessment VALUES ('5dba4e3306784da3b796062d03421097', 'GM0352', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}', '[]', '', '2026-11-22 06:19:18.607359+00', NULL);
INSERT INTO public.assessment VALUES ('888c131133de4232a0d19322fef15f22', 'GM0889', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}', '[]', '', '2026-11-22 06:19:18.593229+00', NULL);
INSERT INTO public.assessment VALUES ('9c13386e2f6d4cc2a952b5ba21e8938f', 'GM0060', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 38, "themes": {"dienst": 25, "cyber": 50}, "selections": {"kern": 38}}', '[]', '', '2026-11-22 06:19:18.553064+00', NULL);
INSERT INTO public.assessment VALUES ('a4e50c67fa4e46bf95eacb98ddc57666', 'GM0743', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}', '[]', '', '2026-11-22 06:19:18.562874+00', NULL);
INSERT INTO public.assessment VALUES ('b42304a0323f495d9e2eddd8348dc1c4', 'GM1723', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}', '[]', '', '2026-11-22 06:19:18.541667+00', NULL);
INSERT INTO public.assessment VALUES ('b5e421320b314b37bcc428cf02802ec3', 'GM0888', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}', '[]', '', '2026-11-22 06:19:18.582671+00', NULL);
INSERT INTO public.assessment VALUES ('c2b22770d805401ba449e1ebafe1954c', 'GM0310', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}', '[]', '', '2026-11-22 06:19:18.602614+00', NULL);
INSERT INTO public.assessment VALUES ('dadd50c880f3492ea2a0d7c172c05803', 'GM0344', 'proef', '1.0', '', NULL, NULL, '[]', '', '', true, '2026-11-21', NULL, NULL, '[]', 'vraag/niveau', '2026-11-22 06:19:18.470809+00', NULL);
INSERT INTO public.assignment VALUES ('1534127f488e4872a101b28c8e253dea', 'thema', 'e96f1df3713e4832acb14d5366060738');
INSERT INTO public.consent VALUES (1, '2f9090e2341e4b379133ee76ba854624', 'counted', '{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 75, "cyber": 50}, "topics": []}', 'cc7eb61f966248d59069917d5acf6288', '2026-11-22 06:19:18.576174+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (2, '5dba4e3306784da3b796062d03421097', 'named', '{"level": "named", "audience": "sharers", "chosen": [], "in_sheets": true, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": {"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}, "counted": {}, "topics": []}', 'a3eb56ede54a40caac1b0162c7b03ad9', '2026-11-22 06:19:18.616057+00', '2028-11-22', '2026-11-22 06:19:18.619303+00', 'withdrawn');
INSERT INTO public.consent VALUES (3, '888c131133de4232a0d19322fef15f22', 'counted', '{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}', '9aa55ac514d646199a7e9a444d1937bf', '2026-11-22 06:19:18.597377+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (4, '9c13386e2f6d4cc2a952b5ba21e8938f', 'counted', '{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 25, "cyber": 50}, "topics": []}', 'f673b5f79cbf4a959c6105c85975ceee', '2026-11-22 06:19:18.557202+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (5, 'a4e50c67fa4e46bf95eacb98ddc57666', 'counted', '{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 50, "cyber": 50}, "topics": []}', '293f5ece6244432e9b6da57977b308ba', '2026-11-22 06:19:18.566958+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (6, 'b42304a0323f495d9e2eddd8348dc1c4', 'counted', '{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}', 'e59a0f1938994fa397e013cf2e06440f', '2026-11-22 06:19:18.546129+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (7, 'b5e421320b314b37bcc428cf02802ec3', 'counted', '{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 100, "cyber": 50}, "topics": []}', '838cea7a2c8940418bab989a37a13109', '2026-11-22 06:19:18.587655+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (8, 'c2b22770d805401ba449e1ebafe1954c', 'without-sensitive', '{"level": "without-sensitive", "audience": "chosen", "chosen": ["GM0363"], "in_sheets": false, "contact": {"themes": ["dienst"], "function": "adviseur dienstverlening", "address": "dienst@gemeente.example"}, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": {"total": null, "themes": {"dienst": 100}, "selections": {}}, "counted": {"cyber": 50}, "topics": ["dienst-a", "dienst-b"]}', 'fbabbd077d474d789882aa6d2619db7a', '2026-11-22 06:19:18.611312+00', '2028-11-22', NULL, NULL);
INSERT INTO public.event VALUES (1, '2026-11-22 06:19:18.44877+00', 'begun', NULL, NULL, '2431e5ee54f24e21b33d3324f63593e3', NULL, NULL, NULL);
INSERT INTO public.event VALUES (2, '2026-11-22 06:19:18.451695+00', 'begun', NULL, NULL, 'dadd50c880f3492ea2a0d7c172c05803', NULL, NULL, NULL);
INSERT INTO public.event VALUES (3, '2026-11-22 06:19:18.458661+00', 'finished', NULL, NULL, '2431e5ee54f24e21b33d3324f63593e3', NULL, NULL, NULL);
INSERT INTO public.event VALUES (4, '2026-11-22 06:19:18.462934+00', 'answered', NULL, NULL, 'dadd50c880f3492ea2a0d7c172c05803', 'niveau', NULL, 1);
INSERT INTO public.event VALUES (5, '2026-11-22 06:19:18.467486+00', 'answered', NULL, NULL, 'dadd50c880f3492ea2a0d7c172c05803', 'niveau', NULL, 2);
INSERT INTO public.event VALUES (6, '2026-11-22 06:19:18.470947+00', 'answered', NULL, NULL, 'dadd50c880f3492ea2a0d7c172c05803', 'niveau', NULL, 3);
INSERT INTO public.event VALUES (7, '2026-05-01 09:00:00+00', 'logged-in', 'd405e74b73174208a17bb868b96abdd5', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (8, '2026-05-01 09:00:00+00', 'logged-in', 'e96f1df3713e4832acb14d5366060738', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (9, '2026-05-01 09:00:00+00', 'logged-in', '12fa047f60af4f11b956873cdc11fcf3', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (10, '2026-11-22 06:19:18.489942+00', 'begun', 'd405e74b73174208a17bb868b96abdd5', NULL, '1534127f488e4872a101b28c8e253dea', NULL, NULL, NULL);
INSERT INTO public.event VALUES (11, '2026-11-22 06:19:18.494818+00', 'assigned', 'd405e74b73174208a17bb868b96abdd5', 'e96f1df3713e4832acb14d5366060738', '1534127f488e4872a101b28c8e253dea', NULL, 'thema', NULL);
INSERT INTO public.event VALUES (12, '2026-11-22 06:19:18.498491+00', 'answered', 'e96f1df3713e4832acb14d5366060738', NULL, '1534127f488e4872a101b28c8e253dea', 'a', NULL, 1);
INSERT INTO public.event VALUES (13, '2026-11-22 06:19:18.502753+00', 'answered', '12fa047f60af4f11b956873cdc11fcf3', NULL, '1534127f488e4872a101b28c8e253dea', 'a', NULL, 2);
INSERT INTO public.event VALUES (14, '2026-11-22 06:19:18.505237+00', 'begun', '78548aa07f924d49b9155edbd093add0', NULL, '550883326cd04aaa8a4e8f3aadb101fb', NULL, NULL, NULL);
INSERT INTO public.event VALUES (15, '2026-11-22 06:19:18.508313+00', 'assigned', '78548aa07f924d49b9155edbd093add0', 'b24463a32efe4338ad3de413efe33649', '550883326cd04aaa8a4e8f3aadb101fb', NULL, 'thema', NULL);
INSERT INTO public.event VALUES (16, '2026-11-22 06:19:18.511821+00', 'answered', 'b24463a32efe4338ad3de413efe33649', NULL, '550883326cd04aaa8a4e8f3aadb101fb', 'a', NULL, 1);
INSERT INTO public.event VALUES (17, '2026-11-22 06:19:18.515779+00', 'answered', 'b9258cfc66154732b13766a7f80a07b9', NULL, '550883326cd04aaa8a4e8f3aadb101fb', 'a', NULL, 2);
INSERT INTO public.event VALUES (18, '2026-11-22 06:19:18.519535+00', 'answered', 'd405e74b73174208a17bb868b96abdd5', NULL, '1534127f488e4872a101b28c8e253dea', 'a', NULL, 3);
INSERT INTO public.event VALUES (19, '2026-11-22 06:19:18.523207+00', 'answered', 'd405e74b73174208a17bb868b96abdd5', NULL, '1534127f488e4872a101b28c8e253dea', 'a', NULL, 4);
INSERT INTO public.event VALUES (20, '2026-11-22 06:19:18.5265+00', 'described', 'd405e74b73174208a17bb868b96abdd5', NULL, '1534127f488e4872a101b28c8e253dea', NULL, NULL, NULL);
INSERT INTO public.event VALUES (21, '2026-11-22 06:19:18.528837+00', 'deleted', '78548aa07f924d49b9155edbd093add0', NULL, '550883326cd04aaa8a4e8f3aadb101fb', NULL, NULL, NULL);
INSERT INTO public.event VALUES (22, '2026-05-01 09:00:00+00', 'forgotten', '12fa047f60af4f11b956873cdc11fcf3', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (23, '2026-11-21 12:00:00+00', 'logged-in', 'e59a0f1938994fa397e013cf2e06440f', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (24, '2026-11-22 06:19:18.54253+00', 'begun', 'e59a0f1938994fa397e013cf2e06440f', NULL, 'b42304a0323f495d9e2eddd8348dc1c4', NULL, NULL, NULL);
INSERT INTO public.event VALUES (25, '2026-11-22 06:19:18.548227+00', 'shared', 'e59a0f1938994fa397e013cf2e06440f', NULL, 'b42304a0323f495d9e2eddd8348dc1c4', NULL, NULL, NULL);
INSERT INTO public.event VALUES (26, '2026-11-21 12:00:00+00', 'logged-in', 'f673b5f79cbf4a959c6105c85975ceee', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (27, '2026-11-22 06:19:18.553778+00', 'begun', 'f673b5f79cbf4a959c6105c85975ceee', NULL, '9c13386e2f6d4cc2a952b5ba21e8938f', NULL, NULL, NULL);
INSERT INTO public.event VALUES (28, '2026-11-22 06:19:18.558134+00', 'shared', 'f673b5f79cbf4a959c6105c85975ceee', NULL, '9c13386e2f6d4cc2a952b5ba21e8938f', NULL, NULL, NULL);
INSERT INTO public.event VALUES (29, '2026-11-21 12:00:00+00', 'logged-in', '293f5ece6244432e9b6da57977b308ba', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (30, '2026-11-22 06:19:18.563556+00', 'begun', '293f5ece6244432e9b6da57977b308ba', NULL, 'a4e50c67fa4e46bf95eacb98ddc57666', NULL, NULL, NULL);
INSERT INTO public.event VALUES (31, '2026-11-22 06:19:18.567844+00', 'shared', '293f5ece6244432e9b6da57977b308ba', NULL, 'a4e50c67fa4e46bf95eacb98ddc57666', NULL, NULL, NULL);
INSERT INTO public.event VALUES (32, '2026-11-21 12:00:00+00', 'logged-in', 'cc7eb61f966248d59069917d5acf6288', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (33, '2026-11-22 06:19:18.572993+00', 'begun', 'cc7eb61f966248d59069917d5acf6288', NULL, '2f9090e2341e4b379133ee76ba854624', NULL, NULL, NULL);
INSERT INTO public.event VALUES (34, '2026-11-22 06:19:18.57717+00', 'shared', 'cc7eb61f966248d59069917d5acf6288', NULL, '2f9090e2341e4b379133ee76ba854624', NULL, NULL, NULL);
INSERT INTO public.event VALUES (35, '2026-11-21 12:00:00+00', 'logged-in', '838cea7a2c8940418bab989a37a13109', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (36, '2026-11-22 06:19:18.583684+00', 'begun', '838cea7a2c8940418bab989a37a13109', NULL, 'b5e421320b314b37bcc428cf02802ec3', NULL, NULL, NULL);
INSERT INTO public.event VALUES (37, '2026-11-22 06:19:18.588724+00', 'shared', '838cea7a2c8940418bab989a37a13109', NULL, 'b5e421320b314b37bcc428cf02802ec3', NULL, NULL, NULL);
INSERT INTO public.event VALUES (38, '2026-11-21 12:00:00+00', 'logged-in', '9aa55ac514d646199a7e9a444d1937bf', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (39, '2026-11-22 06:19:18.593958+00', 'begun', '9aa55ac514d646199a7e9a444d1937bf', NULL, '888c131133de4232a0d19322fef15f22', NULL, NULL, NULL);
INSERT INTO public.event VALUES (40, '2026-11-22 06:19:18.598318+00', 'shared', '9aa55ac514d646199a7e9a444d1937bf', NULL, '888c131133de4232a0d19322fef15f22', NULL, NULL, NULL);
INSERT INTO public.event VALUES (41, '2026-11-21 12:00:00+00', 'logged-in', 'fbabbd077d474d789882aa6d2619db7a', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (42, '2026-11-22 06:19:18.603306+00', 'begun', 'fbabbd077d474d789882aa6d2619db7a', NULL, 'c2b22770d805401ba449e1ebafe1954c', NULL, NULL, NULL);
INSERT INTO public.event VALUES (43, '2026-11-21 12:00:00+00', 'logged-in', 'a3eb56ede54a40caac1b0162c7b03ad9', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (44, '2026-11-22 06:19:18.608018+00', 'begun', 'a3eb56ede54a40caac1b0162c7b03ad9', NULL, '5dba4e3306784da3b796062d03421097', NULL, NULL, NULL);
INSERT INTO public.event VALUES (45, '2026-11-22 06:19:18.61278+00', 'shared', 'fbabbd077d474d789882aa6d2619db7a', NULL, 'c2b22770d805401ba449e1ebafe1954c', NULL, NULL, NULL);
INSERT INTO public.event VALUES (46, '2026-11-22 06:19:18.617306+00', 'shared', 'a3eb56ede54a40caac1b0162c7b03ad9', NULL, '5dba4e3306784da3b796062d03421097', NULL, NULL, NULL);
INSERT INTO public.event VALUES (47, '2026-11-22 06:19:18.619991+00', 'unshared', 'a3eb56ede54a40caac1b0162c7b03ad9', NULL, '5dba4e3306784da3b796062d03421097', NULL, NULL, NULL);
INSERT INTO public.event VALUES (48, '2026-11-21 12:00:00+00', 'logged-in', 'dd4f0e87f21c401fbd050443fefbba80', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (49, '2026-11-22 06:19:18.629794+00', 'released', 'dd4f0e87f21c401fbd050443fefbba80', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (50, '2026-11-21 12:00:00+00', 'logged-in', 'dd4f0e87f21c401fbd050443fefbba80', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.membership VALUES ('293f5ece6244432e9b6da57977b308ba', 'GM0743', 'editor');
INSERT INTO public.membership VALUES ('838cea7a2c8940418bab989a37a13109', 'GM0888', 'editor');
INSERT INTO public.membership VALUES ('9aa55ac514d646199a7e9a444d1937bf', 'GM0889', 'editor');
INSERT INTO public.membership VALUES ('a3eb56ede54a40caac1b0162c7b03ad9', 'GM0352', 'editor');
INSERT INTO public.membership VALUES ('cc7eb61f966248d59069917d5acf6288', 'GM0744', 'editor');
INSERT INTO public.membership VALUES ('d405e74b73174208a17bb868b96abdd5', 'GM0344', 'editor');
INSERT INTO public.membership VALUES ('d405e74b73174208a17bb868b96abdd5', 'GM0363', 'reader');
INSERT INTO public.membership VALUES ('dd4f0e87f21c401fbd050443fefbba80', '', 'host');
INSERT INTO public.membership VALUES ('e59a0f1938994fa397e013cf2e06440f', 'GM1723', 'editor');
INSERT INTO public.membership VALUES ('e96f1df3713e4832acb14d5366060738', '', 'host');
INSERT INTO public.membership VALUES ('e96f1df3713e4832acb14d5366060738', 'GM0344', 'contributor');
INSERT INTO public.membership VALUES ('f673b5f79cbf4a959c6105c85975ceee', 'GM0060', 'editor');
INSERT INTO public.membership VALUES ('fbabbd077d474d789882aa6d2619db7a', 'GM0310', 'editor');
INSERT INTO public.person VALUES ('12fa047f60af4f11b956873cdc11fcf3', '', '12fa047f60af4f11b956873cdc11fcf3', '', '', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('293f5ece6244432e9b6da57977b308ba', 'https://inlog.example', 'nummer-redacteur GM0743', 'redacteur GM0743', 'redacteur GM0743@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('838cea7a2c8940418bab989a37a13109', 'https://inlog.example', 'nummer-redacteur GM0888', 'redacteur GM0888', 'redacteur GM0888@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('9aa55ac514d646199a7e9a444d1937bf', 'https://inlog.example', 'nummer-redacteur GM0889', 'redacteur GM0889', 'redacteur GM0889@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('a3eb56ede54a40caac1b0162c7b03ad9', 'https://inlog.example', 'nummer-redacteur GM0352', 'redacteur GM0352', 'redacteur GM0352@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('cc7eb61f966248d59069917d5acf6288', 'https://inlog.example', 'nummer-redacteur GM0744', 'redacteur GM0744', 'redacteur GM0744@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('d405e74b73174208a17bb868b96abdd5', 'https://inlog.voorbeeld.nl/''', 'nr Zoë O''Brien', 'Zoë O''Brien', 'Zoë O''Brien@voorbeeld.nl', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('dd4f0e87f21c401fbd050443fefbba80', 'https://inlog.example', 'nummer-beheerder', 'beheerder', 'beheerder@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('e59a0f1938994fa397e013cf2e06440f', 'https://inlog.example', 'nummer-redacteur GM1723', 'redacteur GM1723', 'redacteur GM1723@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('e96f1df3713e4832acb14d5366060738', 'https://inlog.voorbeeld.nl/''', 'nr Mo', 'Mo', 'Mo@voorbeeld.nl', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('f673b5f79cbf4a959c6105c85975ceee', 'https://inlog.example', 'nummer-redacteur GM0060', 'redacteur GM0060', 'redacteur GM0060@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('fbabbd077d474d789882aa6d2619db7a', 'https://inlog.example', 'nummer-redacteur GM0310', 'redacteur GM0310', 'redacteur GM0310@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.published VALUES (1, 'proef', 1, false, '{"groups": [{"sizes": [0, 1], "themes": {"cyber": {"first": 50, "middle": 50, "third": 50, "n": 7}, "dienst": {"first": 6, "middle": 38, "third": 69, "n": 6}}}]}');
INSERT INTO public.round VALUES (1, '2026-11-22', '2026-11-22 06:19:18.629489+00');
INSERT INTO public.round VALUES (2, '2027-03-02', NULL);
INSERT INTO public.selfcheck_revision VALUES ('0003');
INSERT INTO public.spent VALUES ('2f9090e2341e4b379133ee76ba854624', 'cyber', 1);
INSERT INTO public.spent VALUES ('2f9090e2341e4b379133ee76ba854624', 'dienst', 1);
INSERT INTO public.spent VALUES ('5dba4e3306784da3b796062d03421097', 'cyber', NULL);
INSERT INTO public.spent VALUES ('5dba4e3306784da3b796062d03421097', 'dienst', NULL);
INSERT INTO public.spent VALUES ('888c131133de4232a0d19322fef15f22', 'cyber', 1);
INSERT INTO public.spent VALUES ('888c131133de4232a0d19322fef15f22', 'dienst', 1);
INSERT INTO public.spent VALUES ('9c13386e2f6d4cc2a952b5ba21e8938f', 'cyber', 1);
INSERT INTO public.spent VALUES ('9c13386e2f6d4cc2a952b5ba21e8938f', 'dienst', 1);
INSERT INTO public.spent VALUES ('a4e50c67fa4e46bf95eacb98ddc57666', 'cyber', 1);
INSERT INTO public.spent VALUES ('a4e50c67fa4e46bf95eacb98ddc57666', 'dienst', 1);
INSERT INTO public.spent VALUES ('b42304a0323f495d9e2eddd8348dc1c4', 'cyber', 1);
INSERT INTO public.spent VALUES ('b42304a0323f495d9e2eddd8348dc1c4', 'dienst', 1);
INSERT INTO public.spent VALUES ('b5e421320b314b37bcc428cf02802ec3', 'cyber', 1);
INSERT INTO public.spent VALUES ('b5e421320b314b37bcc428cf02802ec3', 'dienst', 1);
INSERT INTO public.spent VALUES ('c2b22770d805401ba449e1ebafe1954c', 'cyber', 1);
INSERT INTO public.spent VALUES ('c2b22770d805401ba449e1ebafe1954c', 'dienst', NULL);
SELECT pg_catalog.setval('public.consent_number_seq', 8, true);
SELECT pg_catalog.setval('public.event_number_seq', 50, true);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT pk_answer PRIMARY KEY (assessment_id, question_id);
ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT pk_answer_version PRIMARY KEY (assessment_id, question_id, revision);
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT pk_assessment PRIMARY KEY (id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT pk_assignment PRIMARY KEY (assessment_id, theme_id);
ALTER TABLE ONLY public.consent
    ADD CONSTRAINT pk_consent PRIMARY KEY (number);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT pk_event PRIMARY KEY (number);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (person_id, municipality, role);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);
ALTER TABLE ONLY public.published
    ADD CONSTRAINT pk_published PRIMARY KEY (round, checklist, major, invented);
ALTER TABLE ONLY public.round
    ADD CONSTRAINT pk_round PRIMARY KEY (number);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT pk_session PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.spent
    ADD CONSTRAINT pk_spent PRIMARY KEY (assessment_id, theme_id);
ALTER TABLE ONLY public.selfcheck_revision
    ADD CONSTRAINT selfcheck_revision_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT uq_person_issuer_subject UNIQUE (issuer, subject);
CREATE INDEX ix_consent_assessment_id ON public.consent USING btree (assessment_id);
CREATE INDEX ix_event_assessment_id ON public.event USING btree (assessment_id);
CREATE INDEX ix_session_person_id ON public.session USING btree (person_id);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT fk_answer_version_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.consent
    ADD CONSTRAINT fk_consent_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.published
    ADD CONSTRAINT fk_published_round FOREIGN KEY (round) REFERENCES public.round(number);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT fk_session_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.spent
    ADD CONSTRAINT fk_spent_round FOREIGN KEY (round) REFERENCES public.round(number);
