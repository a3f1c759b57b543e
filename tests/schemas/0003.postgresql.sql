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
    extent text NOT NULL,
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
    municipality text NOT NULL,
    round integer
);
ALTER TABLE ONLY public.consent ALTER COLUMN number SET DEFAULT nextval('public.consent_number_seq'::regclass);
ALTER TABLE ONLY public.event ALTER COLUMN number SET DEFAULT nextval('public.event_number_seq'::regclass);
INSERT INTO public.answer VALUES ('bca17392be50439d867b52e1c31c0c03', 'a', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 4, 'f720af1c102c4782931c976838cd1156', '2026-11-22 07:42:33.434749+00');
INSERT INTO public.answer VALUES ('27aee4b36a9a4e0983605f8884d40da0', 'leeg', NULL, false, NULL, '', false, '', '', '“Wij gaan …”', NULL, NULL, 1, NULL, '2026-11-22 07:42:33.3616+00');
INSERT INTO public.answer VALUES ('27aee4b36a9a4e0983605f8884d40da0', 'niet-van-toepassing', NULL, false, 'Doet de regio.', '', false, '', '', '', 'De i-visie.', NULL, 1, NULL, '2026-11-22 07:42:33.3616+00');
INSERT INTO public.answer VALUES ('27aee4b36a9a4e0983605f8884d40da0', 'niveau', 'n2', false, NULL, 'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.', true, 'Akkoord', '12', '', NULL, NULL, 1, NULL, '2026-11-22 07:42:33.3616+00');
INSERT INTO public.answer VALUES ('27aee4b36a9a4e0983605f8884d40da0', 'weet-ik-niet', NULL, true, NULL, '', false, '', '', '', NULL, 'Een politieke keuze.', 1, NULL, '2026-11-22 07:42:33.3616+00');
INSERT INTO public.answer VALUES ('65c8725784674d6f8d0ddc70f14cb5bd', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '9886fb3070c14d3d81edfbb7186446e0', '2026-11-22 07:42:33.494629+00');
INSERT INTO public.answer VALUES ('65c8725784674d6f8d0ddc70f14cb5bd', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '9886fb3070c14d3d81edfbb7186446e0', '2026-11-22 07:42:33.494629+00');
INSERT INTO public.answer VALUES ('65c8725784674d6f8d0ddc70f14cb5bd', 'dienst-a', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, '9886fb3070c14d3d81edfbb7186446e0', '2026-11-22 07:42:33.494629+00');
INSERT INTO public.answer VALUES ('65c8725784674d6f8d0ddc70f14cb5bd', 'dienst-b', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, '9886fb3070c14d3d81edfbb7186446e0', '2026-11-22 07:42:33.494629+00');
INSERT INTO public.answer VALUES ('711f1f439a654b18a2cb05c7e7fb723a', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'f48626ebaf7d4c16bc456dbdca545dd3', '2026-11-22 07:42:33.475218+00');
INSERT INTO public.answer VALUES ('711f1f439a654b18a2cb05c7e7fb723a', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'f48626ebaf7d4c16bc456dbdca545dd3', '2026-11-22 07:42:33.475218+00');
INSERT INTO public.answer VALUES ('711f1f439a654b18a2cb05c7e7fb723a', 'dienst-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'f48626ebaf7d4c16bc456dbdca545dd3', '2026-11-22 07:42:33.475218+00');
INSERT INTO public.answer VALUES ('711f1f439a654b18a2cb05c7e7fb723a', 'dienst-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'f48626ebaf7d4c16bc456dbdca545dd3', '2026-11-22 07:42:33.475218+00');
INSERT INTO public.answer VALUES ('71c284f2d0af4fbd81919b03b112c36f', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '29523d72eaf7449fae22a29b6cf81108', '2026-11-22 07:42:33.465503+00');
INSERT INTO public.answer VALUES ('71c284f2d0af4fbd81919b03b112c36f', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '29523d72eaf7449fae22a29b6cf81108', '2026-11-22 07:42:33.465503+00');
INSERT INTO public.answer VALUES ('71c284f2d0af4fbd81919b03b112c36f', 'dienst-a', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 1, '29523d72eaf7449fae22a29b6cf81108', '2026-11-22 07:42:33.465503+00');
INSERT INTO public.answer VALUES ('71c284f2d0af4fbd81919b03b112c36f', 'dienst-b', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 1, '29523d72eaf7449fae22a29b6cf81108', '2026-11-22 07:42:33.465503+00');
INSERT INTO public.answer VALUES ('7dd5940a4739493b8739e4c5d0b34f11', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '798a00067a1c411aafcc35b0903dbc18', '2026-11-22 07:42:33.504293+00');
INSERT INTO public.answer VALUES ('7dd5940a4739493b8739e4c5d0b34f11', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '798a00067a1c411aafcc35b0903dbc18', '2026-11-22 07:42:33.504293+00');
INSERT INTO public.answer VALUES ('7dd5940a4739493b8739e4c5d0b34f11', 'dienst-a', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, '798a00067a1c411aafcc35b0903dbc18', '2026-11-22 07:42:33.504293+00');
INSERT INTO public.answer VALUES ('7dd5940a4739493b8739e4c5d0b34f11', 'dienst-b', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, '798a00067a1c411aafcc35b0903dbc18', '2026-11-22 07:42:33.504293+00');
INSERT INTO public.answer VALUES ('8668507ef2d849068fc7d4cd4a764c7a', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'fdcd84d73484486abedc966c59510226', '2026-11-22 07:42:33.484913+00');
INSERT INTO public.answer VALUES ('8668507ef2d849068fc7d4cd4a764c7a', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'fdcd84d73484486abedc966c59510226', '2026-11-22 07:42:33.484913+00');
INSERT INTO public.answer VALUES ('8668507ef2d849068fc7d4cd4a764c7a', 'dienst-a', 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'fdcd84d73484486abedc966c59510226', '2026-11-22 07:42:33.484913+00');
INSERT INTO public.answer VALUES ('8668507ef2d849068fc7d4cd4a764c7a', 'dienst-b', 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'fdcd84d73484486abedc966c59510226', '2026-11-22 07:42:33.484913+00');
INSERT INTO public.answer VALUES ('979af8eb117041b6a68ccb185a8dbcaa', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e86c5ee465954dd69ce70e61a856cbc3', '2026-11-22 07:42:33.518737+00');
INSERT INTO public.answer VALUES ('979af8eb117041b6a68ccb185a8dbcaa', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e86c5ee465954dd69ce70e61a856cbc3', '2026-11-22 07:42:33.518737+00');
INSERT INTO public.answer VALUES ('979af8eb117041b6a68ccb185a8dbcaa', 'dienst-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e86c5ee465954dd69ce70e61a856cbc3', '2026-11-22 07:42:33.518737+00');
INSERT INTO public.answer VALUES ('979af8eb117041b6a68ccb185a8dbcaa', 'dienst-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e86c5ee465954dd69ce70e61a856cbc3', '2026-11-22 07:42:33.518737+00');
INSERT INTO public.answer VALUES ('b313b932650c4cef915eac100d3ab247', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '41086b7bb9f846c6b3604a836336c043', '2026-11-22 07:42:33.513873+00');
INSERT INTO public.answer VALUES ('b313b932650c4cef915eac100d3ab247', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '41086b7bb9f846c6b3604a836336c043', '2026-11-22 07:42:33.513873+00');
INSERT INTO public.answer VALUES ('b313b932650c4cef915eac100d3ab247', 'dienst-a', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, '41086b7bb9f846c6b3604a836336c043', '2026-11-22 07:42:33.513873+00');
INSERT INTO public.answer VALUES ('b313b932650c4cef915eac100d3ab247', 'dienst-b', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, '41086b7bb9f846c6b3604a836336c043', '2026-11-22 07:42:33.513873+00');
INSERT INTO public.answer VALUES ('bf1fa4b911504b12834850af0ff5f975', 'niveau', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 3, NULL, '2026-11-22 07:42:33.38605+00');
INSERT INTO public.answer VALUES ('ef512d362bea4ea89fc0c5178ac96b74', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e0b609149c2e4c7cb9f852b03699a662', '2026-11-22 07:42:33.454592+00');
INSERT INTO public.answer VALUES ('ef512d362bea4ea89fc0c5178ac96b74', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e0b609149c2e4c7cb9f852b03699a662', '2026-11-22 07:42:33.454592+00');
INSERT INTO public.answer VALUES ('ef512d362bea4ea89fc0c5178ac96b74', 'dienst-a', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e0b609149c2e4c7cb9f852b03699a662', '2026-11-22 07:42:33.454592+00');
INSERT INTO public.answer VALUES ('ef512d362bea4ea89fc0c5178ac96b74', 'dienst-b', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e0b609149c2e4c7cb9f852b03699a662', '2026-11-22 07:42:33.454592+00');
INSERT INTO public.answer_version VALUES ('bca17392be50439d867b52e1c31c0c03', 'a', 1, NULL, false, NULL, 'Ik zoek het uit.', false, '', '', '', NULL, NULL, 'a38342b4fa8e492c85910204bb93ec62', '2026-11-22 07:42:33.411641+00');
INSERT INTO public.answer_version VALUES ('bca17392be50439d867b52e1c31c0c03', 'a', 2, 'n1', false, NULL, 'Gevonden.', false, '', '', '', NULL, NULL, 'e2e7732019b54404898e98a992c60c9a', '2026-11-22 07:42:33.414943+00');
INSERT INTO public.answer_version VALUES ('bca17392be50439d867b52e1c31c0c03', 'a', 3, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'f720af1c102c4782931c976838cd1156', '2026-11-22 07:42:33.431129+00');
INSERT INTO public.answer_version VALUES ('bca17392be50439d867b52e1c31c0c03', 'a', 4, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 'f720af1c102c4782931c976838cd1156', '2026-11-22 07:42:33.434749+00');
INSERT INTO public.answer_version VALUES ('27aee4b36a9a4e0983605f8884d40da0', 'leeg', 1, NULL, false, NULL, '', false, '', '', '“Wij gaan …”', NULL, NULL, NULL, '2026-11-22 07:42:33.3616+00');
INSERT INTO public.answer_version VALUES ('27aee4b36a9a4e0983605f8884d40da0', 'niet-van-toepassing', 1, NULL, false, 'Doet de regio.', '', false, '', '', '', 'De i-visie.', NULL, NULL, '2026-11-22 07:42:33.3616+00');
INSERT INTO public.answer_version VALUES ('27aee4b36a9a4e0983605f8884d40da0', 'niveau', 1, 'n2', false, NULL, 'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.', true, 'Akkoord', '12', '', NULL, NULL, NULL, '2026-11-22 07:42:33.3616+00');
INSERT INTO public.answer_version VALUES ('27aee4b36a9a4e0983605f8884d40da0', 'weet-ik-niet', 1, NULL, true, NULL, '', false, '', '', '', NULL, 'Een politieke keuze.', NULL, '2026-11-22 07:42:33.3616+00');
INSERT INTO public.answer_version VALUES ('65c8725784674d6f8d0ddc70f14cb5bd', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '9886fb3070c14d3d81edfbb7186446e0', '2026-11-22 07:42:33.494629+00');
INSERT INTO public.answer_version VALUES ('65c8725784674d6f8d0ddc70f14cb5bd', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '9886fb3070c14d3d81edfbb7186446e0', '2026-11-22 07:42:33.494629+00');
INSERT INTO public.answer_version VALUES ('65c8725784674d6f8d0ddc70f14cb5bd', 'dienst-a', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, '9886fb3070c14d3d81edfbb7186446e0', '2026-11-22 07:42:33.494629+00');
INSERT INTO public.answer_version VALUES ('65c8725784674d6f8d0ddc70f14cb5bd', 'dienst-b', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, '9886fb3070c14d3d81edfbb7186446e0', '2026-11-22 07:42:33.494629+00');
INSERT INTO public.answer_version VALUES ('711f1f439a654b18a2cb05c7e7fb723a', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'f48626ebaf7d4c16bc456dbdca545dd3', '2026-11-22 07:42:33.475218+00');
INSERT INTO public.answer_version VALUES ('711f1f439a654b18a2cb05c7e7fb723a', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'f48626ebaf7d4c16bc456dbdca545dd3', '2026-11-22 07:42:33.475218+00');
INSERT INTO public.answer_version VALUES ('711f1f439a654b18a2cb05c7e7fb723a', 'dienst-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'f48626ebaf7d4c16bc456dbdca545dd3', '2026-11-22 07:42:33.475218+00');
INSERT INTO public.answer_version VALUES ('711f1f439a654b18a2cb05c7e7fb723a', 'dienst-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'f48626ebaf7d4c16bc456dbdca545dd3', '2026-11-22 07:42:33.475218+00');
INSERT INTO public.answer_version VALUES ('71c284f2d0af4fbd81919b03b112c36f', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '29523d72eaf7449fae22a29b6cf81108', '2026-11-22 07:42:33.465503+00');
INSERT INTO public.answer_version VALUES ('71c284f2d0af4fbd81919b03b112c36f', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '29523d72eaf7449fae22a29b6cf81108', '2026-11-22 07:42:33.465503+00');
INSERT INTO public.answer_version VALUES ('71c284f2d0af4fbd81919b03b112c36f', 'dienst-a', 1, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, '29523d72eaf7449fae22a29b6cf81108', '2026-11-22 07:42:33.465503+00');
INSERT INTO public.answer_version VALUES ('71c284f2d0af4fbd81919b03b112c36f', 'dienst-b', 1, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, '29523d72eaf7449fae22a29b6cf81108', '2026-11-22 07:42:33.465503+00');
INSERT INTO public.answer_version VALUES ('7dd5940a4739493b8739e4c5d0b34f11', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '798a00067a1c411aafcc35b0903dbc18', '2026-11-22 07:42:33.504293+00');
INSERT INTO public.answer_version VALUES ('7dd5940a4739493b8739e4c5d0b34f11', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '798a00067a1c411aafcc35b0903dbc18', '2026-11-22 07:42:33.504293+00');
INSERT INTO public.answer_version VALUES ('7dd5940a4739493b8739e4c5d0b34f11', 'dienst-a', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, '798a00067a1c411aafcc35b0903dbc18', '2026-11-22 07:42:33.504293+00');
INSERT INTO public.answer_version VALUES ('7dd5940a4739493b8739e4c5d0b34f11', 'dienst-b', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, '798a00067a1c411aafcc35b0903dbc18', '2026-11-22 07:42:33.504293+00');
INSERT INTO public.answer_version VALUES ('8668507ef2d849068fc7d4cd4a764c7a', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'fdcd84d73484486abedc966c59510226', '2026-11-22 07:42:33.484913+00');
INSERT INTO public.answer_version VALUES ('8668507ef2d849068fc7d4cd4a764c7a', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'fdcd84d73484486abedc966c59510226', '2026-11-22 07:42:33.484913+00');
INSERT INTO public.answer_version VALUES ('8668507ef2d849068fc7d4cd4a764c7a', 'dienst-a', 1, 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 'fdcd84d73484486abedc966c59510226', '2026-11-22 07:42:33.484913+00');
INSERT INTO public.answer_version VALUES ('8668507ef2d849068fc7d4cd4a764c7a', 'dienst-b', 1, 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 'fdcd84d73484486abedc966c59510226', '2026-11-22 07:42:33.484913+00');
INSERT INTO public.answer_version VALUES ('979af8eb117041b6a68ccb185a8dbcaa', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'e86c5ee465954dd69ce70e61a856cbc3', '2026-11-22 07:42:33.518737+00');
INSERT INTO public.answer_version VALUES ('979af8eb117041b6a68ccb185a8dbcaa', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'e86c5ee465954dd69ce70e61a856cbc3', '2026-11-22 07:42:33.518737+00');
INSERT INTO public.answer_version VALUES ('979af8eb117041b6a68ccb185a8dbcaa', 'dienst-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'e86c5ee465954dd69ce70e61a856cbc3', '2026-11-22 07:42:33.518737+00');
INSERT INTO public.answer_version VALUES ('979af8eb117041b6a68ccb185a8dbcaa', 'dienst-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'e86c5ee465954dd69ce70e61a856cbc3', '2026-11-22 07:42:33.518737+00');
INSERT INTO public.answer_version VALUES ('b313b932650c4cef915eac100d3ab247', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '41086b7bb9f846c6b3604a836336c043', '2026-11-22 07:42:33.513873+00');
INSERT INTO public.answer_version VALUES ('b313b932650c4cef915eac100d3ab247', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '41086b7bb9f846c6b3604a836336c043', '2026-11-22 07:42:33.513873+00');
INSERT INTO public.answer_version VALUES ('b313b932650c4cef915eac100d3ab247', 'dienst-a', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, '41086b7bb9f846c6b3604a836336c043', '2026-11-22 07:42:33.513873+00');
INSERT INTO public.answer_version VALUES ('b313b932650c4cef915eac100d3ab247', 'dienst-b', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, '41086b7bb9f846c6b3604a836336c043', '2026-11-22 07:42:33.513873+00');
INSERT INTO public.answer_version VALUES ('bf1fa4b911504b12834850af0ff5f975', 'niveau', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 07:42:33.377662+00');
INSERT INTO public.answer_version VALUES ('bf1fa4b911504b12834850af0ff5f975', 'niveau', 2, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 07:42:33.38148+00');
INSERT INTO public.answer_version VALUES ('bf1fa4b911504b12834850af0ff5f975', 'niveau', 3, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 07:42:33.38605+00');
INSERT INTO public.answer_version VALUES ('ef512d362bea4ea89fc0c5178ac96b74', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'e0b609149c2e4c7cb9f852b03699a662', '2026-11-22 07:42:33.454592+00');
INSERT INTO public.answer_version VALUES ('ef512d362bea4ea89fc0c5178ac96b74', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'e0b609149c2e4c7cb9f852b03699a662', '2026-11-22 07:42:33.454592+00');
INSERT INTO public.answer_version VALUES ('ef512d362bea4ea89fc0c5178ac96b74', 'dienst-a', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 'e0b609149c2e4c7cb9f852b03699a662', '2026-11-22 07:42:33.454592+00');
INSERT INTO public.answer_version VALUES ('ef512d362bea4ea89fc0c5178ac96b74', 'dienst-b', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 'e0b609149c2e4c7cb9f852b03699a662', '2026-11-22 07:42:33.454592+00');
INSERT INTO public.assessment VALUES ('bca17392be50439d867b52e1c31c0c03', 'GM0344', 'proef', '1.0', 'Samen', NULL, NULL, '[]', '', 'Balie', false, '2026-06-01', NULL, NULL, '[]', '', '2026-11-22 07:42:33.439079+00', '2027-01-31');
INSERT INTO public.assessment VALUES ('27aee4b36a9a4e0983605f8884d40da0', 'GM0344', 'proef', '1.0', 'Volledig', 'akkoord', 'vastgesteld', '[{"title": "Coalitieakkoord ''t Hart", "dated": "2026-05-01"}, {"title": "Programma", "dated": null}]', 'Beleid', 'balie@voorbeeld.nl', false, '2026-11-21', '2026-11-21', '{"total": 4, "themes": {"thema": 50}, "selections": {"deel": null}}', '["niveau"]', '', '2026-11-22 07:42:33.373521+00', NULL);
INSERT INTO public.assessment VALUES ('65c8725784674d6f8d0ddc70f14cb5bd', 'GM0888', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}', '[]', '', '2026-11-22 07:42:33.494629+00', NULL);
INSERT INTO public.assessment VALUES ('711f1f439a654b18a2cb05c7e7fb723a', 'GM0743', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}', '[]', '', '2026-11-22 07:42:33.475218+00', NULL);
INSERT INTO public.assessment VALUES ('71c284f2d0af4fbd81919b03b112c36f', 'GM0060', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 38, "themes": {"dienst": 25, "cyber": 50}, "selections": {"kern": 38}}', '[]', '', '2026-11-22 07:42:33.465503+00', NULL);
INSERT INTO public.assessment VALUES ('7dd5940a4739493b8739e4c5d0b34f11', 'GM0889', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}', '[]', '', '2026-11-22 07:42:33.504293+00', NULL);
INSERT INTO public.assessment VALUES ('8668507ef2d849068fc7d4cd4a764c7a', 'GM0744', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 63, "themes": {"dienst": 75, "cyber": 50}, "selections": {"kern": 63}}', '[]', '', '2026-11-22 07:42:33.484913+00', NULL);
INSERT INTO public.assessment VALUES ('979af8eb117041b6a68ccb185a8dbcaa', 'GM0352', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}', '[]', '', '2026-11-22 07:42:33.518737+00', NULL);
INSERT INTO public.assessment VALUES ('b313b932650c4cef915eac100d3ab247', 'GM0310', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}', '[]', '', '2026-11-22 07:42:33.513873+00', NULL);
INSERT INTO public.assessment VALUES ('bf1fa4b911504b12834850af0ff5f975', 'GM0344', 'proef', '1.0', '', NULL, NULL, '[]', '', '', true, '2026-11-21', NULL, NULL, '[]', 'vraag/niveau', '2026-11-22 07:42:33.38701+00', NULL);
INSERT INTO public.assessment VALUES ('ef512d362bea4ea89fc0c5178ac96b74', 'GM1723', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}', '[]', '', '2026-11-22 07:42:33.454592+00', NULL);
INSERT INTO public.assignment VALUES ('bca17392be50439d867b52e1c31c0c03', 'thema', 'a38342b4fa8e492c85910204bb93ec62');
INSERT INTO public.consent VALUES (1, '65c8725784674d6f8d0ddc70f14cb5bd', 'counted', '{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 100, "cyber": 50}, "topics": []}', '9886fb3070c14d3d81edfbb7186446e0', '2026-11-22 07:42:33.498585+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (2, '711f1f439a654b18a2cb05c7e7fb723a', 'counted', '{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 50, "cyber": 50}, "topics": []}', 'f48626ebaf7d4c16bc456dbdca545dd3', '2026-11-22 07:42:33.479166+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (3, '71c284f2d0af4fbd81919b03b112c36f', 'counted', '{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 25, "cyber": 50}, "topics": []}', '29523d72eaf7449fae22a29b6cf81108', '2026-11-22 07:42:33.469611+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (4, '7dd5940a4739493b8739e4c5d0b34f11', 'counted', '{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}', '798a00067a1c411aafcc35b0903dbc18', '2026-11-22 07:42:33.508369+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (5, '8668507ef2d849068fc7d4cd4a764c7a', 'counted', '{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 75, "cyber": 50}, "topics": []}', 'fdcd84d73484486abedc966c59510226', '2026-11-22 07:42:33.488905+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (6, '979af8eb117041b6a68ccb185a8dbcaa', 'named', '{"extent": "named", "audience": "sharers", "chosen": [], "in_sheets": true, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": {"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}, "counted": {}, "topics": []}', 'e86c5ee465954dd69ce70e61a856cbc3', '2026-11-22 07:42:33.527408+00', '2028-11-22', '2026-11-22 07:42:33.530524+00', 'withdrawn');
INSERT INTO public.consent VALUES (7, 'b313b932650c4cef915eac100d3ab247', 'without-sensitive', '{"extent": "without-sensitive", "audience": "chosen", "chosen": ["GM0363"], "in_sheets": false, "contact": {"themes": ["dienst"], "function": "adviseur dienstverlening", "address": "dienst@gemeente.example"}, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": {"total": null, "themes": {"dienst": 100}, "selections": {}}, "counted": {"cyber": 50}, "topics": ["dienst-a", "dienst-b"]}', '41086b7bb9f846c6b3604a836336c043', '2026-11-22 07:42:33.522851+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (8, 'ef512d362bea4ea89fc0c5178ac96b74', 'counted', '{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}', 'e0b609149c2e4c7cb9f852b03699a662', '2026-11-22 07:42:33.458666+00', '2028-11-22', NULL, NULL);
INSERT INTO public.event VALUES (1, '2026-11-22 07:42:33.365487+00', 'begun', NULL, NULL, '27aee4b36a9a4e0983605f8884d40da0', NULL, NULL, NULL);
INSERT INTO public.event VALUES (2, '2026-11-22 07:42:33.368201+00', 'begun', NULL, NULL, 'bf1fa4b911504b12834850af0ff5f975', NULL, NULL, NULL);
INSERT INTO public.event VALUES (3, '2026-11-22 07:42:33.374997+00', 'finished', NULL, NULL, '27aee4b36a9a4e0983605f8884d40da0', NULL, NULL, NULL);
INSERT INTO public.event VALUES (4, '2026-11-22 07:42:33.379077+00', 'answered', NULL, NULL, 'bf1fa4b911504b12834850af0ff5f975', 'niveau', NULL, 1);
INSERT INTO public.event VALUES (5, '2026-11-22 07:42:33.383786+00', 'answered', NULL, NULL, 'bf1fa4b911504b12834850af0ff5f975', 'niveau', NULL, 2);
INSERT INTO public.event VALUES (6, '2026-11-22 07:42:33.387152+00', 'answered', NULL, NULL, 'bf1fa4b911504b12834850af0ff5f975', 'niveau', NULL, 3);
INSERT INTO public.event VALUES (7, '2026-05-01 09:00:00+00', 'logged-in', 'f720af1c102c4782931c976838cd1156', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (8, '2026-05-01 09:00:00+00', 'logged-in', 'a38342b4fa8e492c85910204bb93ec62', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (9, '2026-05-01 09:00:00+00', 'logged-in', 'e2e7732019b54404898e98a992c60c9a', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (10, '2026-11-22 07:42:33.404738+00', 'begun', 'f720af1c102c4782931c976838cd1156', NULL, 'bca17392be50439d867b52e1c31c0c03', NULL, NULL, NULL);
INSERT INTO public.event VALUES (11, '2026-11-22 07:42:33.409031+00', 'assigned', 'f720af1c102c4782931c976838cd1156', 'a38342b4fa8e492c85910204bb93ec62', 'bca17392be50439d867b52e1c31c0c03', NULL, 'thema', NULL);
INSERT INTO public.event VALUES (12, '2026-11-22 07:42:33.412392+00', 'answered', 'a38342b4fa8e492c85910204bb93ec62', NULL, 'bca17392be50439d867b52e1c31c0c03', 'a', NULL, 1);
INSERT INTO public.event VALUES (13, '2026-11-22 07:42:33.416315+00', 'answered', 'e2e7732019b54404898e98a992c60c9a', NULL, 'bca17392be50439d867b52e1c31c0c03', 'a', NULL, 2);
INSERT INTO public.event VALUES (14, '2026-11-22 07:42:33.418622+00', 'begun', 'db7dc1f46bcc4dae8cfacdf781c30511', NULL, 'b2b3f92ae8bb4fb89dff110e383fcfbb', NULL, NULL, NULL);
INSERT INTO public.event VALUES (15, '2026-11-22 07:42:33.421528+00', 'assigned', 'db7dc1f46bcc4dae8cfacdf781c30511', '6e23a6b6610442bd9d84639f7fa281ca', 'b2b3f92ae8bb4fb89dff110e383fcfbb', NULL, 'thema', NULL);
INSERT INTO public.event VALUES (16, '2026-11-22 07:42:33.424738+00', 'answered', '6e23a6b6610442bd9d84639f7fa281ca', NULL, 'b2b3f92ae8bb4fb89dff110e383fcfbb', 'a', NULL, 1);
INSERT INTO public.event VALUES (17, '2026-11-22 07:42:33.428484+00', 'answered', '7c9b899c80db4114bc04d52a5ed8e943', NULL, 'b2b3f92ae8bb4fb89dff110e383fcfbb', 'a', NULL, 2);
INSERT INTO public.event VALUES (18, '2026-11-22 07:42:33.432181+00', 'answered', 'f720af1c102c4782931c976838cd1156', NULL, 'bca17392be50439d867b52e1c31c0c03', 'a', NULL, 3);
INSERT INTO public.event VALUES (19, '2026-11-22 07:42:33.435809+00', 'answered', 'f720af1c102c4782931c976838cd1156', NULL, 'bca17392be50439d867b52e1c31c0c03', 'a', NULL, 4);
INSERT INTO public.event VALUES (20, '2026-11-22 07:42:33.439232+00', 'described', 'f720af1c102c4782931c976838cd1156', NULL, 'bca17392be50439d867b52e1c31c0c03', NULL, NULL, NULL);
INSERT INTO public.event VALUES (21, '2026-11-22 07:42:33.441614+00', 'deleted', 'db7dc1f46bcc4dae8cfacdf781c30511', NULL, 'b2b3f92ae8bb4fb89dff110e383fcfbb', NULL, NULL, NULL);
INSERT INTO public.event VALUES (22, '2026-05-01 09:00:00+00', 'forgotten', 'e2e7732019b54404898e98a992c60c9a', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (23, '2026-11-21 12:00:00+00', 'logged-in', 'e0b609149c2e4c7cb9f852b03699a662', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (24, '2026-11-22 07:42:33.45531+00', 'begun', 'e0b609149c2e4c7cb9f852b03699a662', NULL, 'ef512d362bea4ea89fc0c5178ac96b74', NULL, NULL, NULL);
INSERT INTO public.event VALUES (25, '2026-11-22 07:42:33.46092+00', 'shared', 'e0b609149c2e4c7cb9f852b03699a662', NULL, 'ef512d362bea4ea89fc0c5178ac96b74', NULL, NULL, NULL);
INSERT INTO public.event VALUES (26, '2026-11-21 12:00:00+00', 'logged-in', '29523d72eaf7449fae22a29b6cf81108', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (27, '2026-11-22 07:42:33.466175+00', 'begun', '29523d72eaf7449fae22a29b6cf81108', NULL, '71c284f2d0af4fbd81919b03b112c36f', NULL, NULL, NULL);
INSERT INTO public.event VALUES (28, '2026-11-22 07:42:33.470572+00', 'shared', '29523d72eaf7449fae22a29b6cf81108', NULL, '71c284f2d0af4fbd81919b03b112c36f', NULL, NULL, NULL);
INSERT INTO public.event VALUES (29, '2026-11-21 12:00:00+00', 'logged-in', 'f48626ebaf7d4c16bc456dbdca545dd3', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (30, '2026-11-22 07:42:33.475892+00', 'begun', 'f48626ebaf7d4c16bc456dbdca545dd3', NULL, '711f1f439a654b18a2cb05c7e7fb723a', NULL, NULL, NULL);
INSERT INTO public.event VALUES (31, '2026-11-22 07:42:33.480173+00', 'shared', 'f48626ebaf7d4c16bc456dbdca545dd3', NULL, '711f1f439a654b18a2cb05c7e7fb723a', NULL, NULL, NULL);
INSERT INTO public.event VALUES (32, '2026-11-21 12:00:00+00', 'logged-in', 'fdcd84d73484486abedc966c59510226', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (33, '2026-11-22 07:42:33.485609+00', 'begun', 'fdcd84d73484486abedc966c59510226', NULL, '8668507ef2d849068fc7d4cd4a764c7a', NULL, NULL, NULL);
INSERT INTO public.event VALUES (34, '2026-11-22 07:42:33.489935+00', 'shared', 'fdcd84d73484486abedc966c59510226', NULL, '8668507ef2d849068fc7d4cd4a764c7a', NULL, NULL, NULL);
INSERT INTO public.event VALUES (35, '2026-11-21 12:00:00+00', 'logged-in', '9886fb3070c14d3d81edfbb7186446e0', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (36, '2026-11-22 07:42:33.49531+00', 'begun', '9886fb3070c14d3d81edfbb7186446e0', NULL, '65c8725784674d6f8d0ddc70f14cb5bd', NULL, NULL, NULL);
INSERT INTO public.event VALUES (37, '2026-11-22 07:42:33.499627+00', 'shared', '9886fb3070c14d3d81edfbb7186446e0', NULL, '65c8725784674d6f8d0ddc70f14cb5bd', NULL, NULL, NULL);
INSERT INTO public.event VALUES (38, '2026-11-21 12:00:00+00', 'logged-in', '798a00067a1c411aafcc35b0903dbc18', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (39, '2026-11-22 07:42:33.505073+00', 'begun', '798a00067a1c411aafcc35b0903dbc18', NULL, '7dd5940a4739493b8739e4c5d0b34f11', NULL, NULL, NULL);
INSERT INTO public.event VALUES (40, '2026-11-22 07:42:33.509353+00', 'shared', '798a00067a1c411aafcc35b0903dbc18', NULL, '7dd5940a4739493b8739e4c5d0b34f11', NULL, NULL, NULL);
INSERT INTO public.event VALUES (41, '2026-11-21 12:00:00+00', 'logged-in', '41086b7bb9f846c6b3604a836336c043', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (42, '2026-11-22 07:42:33.514551+00', 'begun', '41086b7bb9f846c6b3604a836336c043', NULL, 'b313b932650c4cef915eac100d3ab247', NULL, NULL, NULL);
INSERT INTO public.event VALUES (43, '2026-11-21 12:00:00+00', 'logged-in', 'e86c5ee465954dd69ce70e61a856cbc3', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (44, '2026-11-22 07:42:33.519378+00', 'begun', 'e86c5ee465954dd69ce70e61a856cbc3', NULL, '979af8eb117041b6a68ccb185a8dbcaa', NULL, NULL, NULL);
INSERT INTO public.event VALUES (45, '2026-11-22 07:42:33.524286+00', 'shared', '41086b7bb9f846c6b3604a836336c043', NULL, 'b313b932650c4cef915eac100d3ab247', NULL, NULL, NULL);
INSERT INTO public.event VALUES (46, '2026-11-22 07:42:33.528544+00', 'shared', 'e86c5ee465954dd69ce70e61a856cbc3', NULL, '979af8eb117041b6a68ccb185a8dbcaa', NULL, NULL, NULL);
INSERT INTO public.event VALUES (47, '2026-11-22 07:42:33.531174+00', 'unshared', 'e86c5ee465954dd69ce70e61a856cbc3', NULL, '979af8eb117041b6a68ccb185a8dbcaa', NULL, NULL, NULL);
INSERT INTO public.event VALUES (48, '2026-11-21 12:00:00+00', 'logged-in', '7cd7dc6aded64c02b7ac486a6168440c', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (49, '2026-11-22 07:42:33.54146+00', 'released', '7cd7dc6aded64c02b7ac486a6168440c', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (50, '2026-11-21 12:00:00+00', 'logged-in', '7cd7dc6aded64c02b7ac486a6168440c', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.membership VALUES ('29523d72eaf7449fae22a29b6cf81108', 'GM0060', 'editor');
INSERT INTO public.membership VALUES ('41086b7bb9f846c6b3604a836336c043', 'GM0310', 'editor');
INSERT INTO public.membership VALUES ('798a00067a1c411aafcc35b0903dbc18', 'GM0889', 'editor');
INSERT INTO public.membership VALUES ('7cd7dc6aded64c02b7ac486a6168440c', '', 'host');
INSERT INTO public.membership VALUES ('9886fb3070c14d3d81edfbb7186446e0', 'GM0888', 'editor');
INSERT INTO public.membership VALUES ('a38342b4fa8e492c85910204bb93ec62', '', 'host');
INSERT INTO public.membership VALUES ('a38342b4fa8e492c85910204bb93ec62', 'GM0344', 'contributor');
INSERT INTO public.membership VALUES ('e0b609149c2e4c7cb9f852b03699a662', 'GM1723', 'editor');
INSERT INTO public.membership VALUES ('e86c5ee465954dd69ce70e61a856cbc3', 'GM0352', 'editor');
INSERT INTO public.membership VALUES ('f48626ebaf7d4c16bc456dbdca545dd3', 'GM0743', 'editor');
INSERT INTO public.membership VALUES ('f720af1c102c4782931c976838cd1156', 'GM0344', 'editor');
INSERT INTO public.membership VALUES ('f720af1c102c4782931c976838cd1156', 'GM0363', 'reader');
INSERT INTO public.membership VALUES ('fdcd84d73484486abedc966c59510226', 'GM0744', 'editor');
INSERT INTO public.person VALUES ('29523d72eaf7449fae22a29b6cf81108', 'https://inlog.example', 'nummer-redacteur GM0060', 'redacteur GM0060', 'redacteur GM0060@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('41086b7bb9f846c6b3604a836336c043', 'https://inlog.example', 'nummer-redacteur GM0310', 'redacteur GM0310', 'redacteur GM0310@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('798a00067a1c411aafcc35b0903dbc18', 'https://inlog.example', 'nummer-redacteur GM0889', 'redacteur GM0889', 'redacteur GM0889@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('7cd7dc6aded64c02b7ac486a6168440c', 'https://inlog.example', 'nummer-beheerder', 'beheerder', 'beheerder@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('9886fb3070c14d3d81edfbb7186446e0', 'https://inlog.example', 'nummer-redacteur GM0888', 'redacteur GM0888', 'redacteur GM0888@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('a38342b4fa8e492c85910204bb93ec62', 'https://inlog.voorbeeld.nl/''', 'nr Mo', 'Mo', 'Mo@voorbeeld.nl', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('e0b609149c2e4c7cb9f852b03699a662', 'https://inlog.example', 'nummer-redacteur GM1723', 'redacteur GM1723', 'redacteur GM1723@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('e2e7732019b54404898e98a992c60c9a', '', 'e2e7732019b54404898e98a992c60c9a', '', '', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('e86c5ee465954dd69ce70e61a856cbc3', 'https://inlog.example', 'nummer-redacteur GM0352', 'redacteur GM0352', 'redacteur GM0352@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('f48626ebaf7d4c16bc456dbdca545dd3', 'https://inlog.example', 'nummer-redacteur GM0743', 'redacteur GM0743', 'redacteur GM0743@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('f720af1c102c4782931c976838cd1156', 'https://inlog.voorbeeld.nl/''', 'nr Zoë O''Brien', 'Zoë O''Brien', 'Zoë O''Brien@voorbeeld.nl', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('fdcd84d73484486abedc966c59510226', 'https://inlog.example', 'nummer-redacteur GM0744', 'redacteur GM0744', 'redacteur GM0744@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.published VALUES (1, 'proef', 1, false, '{"groups": [{"sizes": [0, 1], "themes": {"cyber": {"first": 50, "middle": 50, "third": 50, "n": 7}, "dienst": {"first": 6, "middle": 38, "third": 69, "n": 6}}}]}');
INSERT INTO public.round VALUES (1, '2026-11-22', '2026-11-22 07:42:33.541151+00');
INSERT INTO public.round VALUES (2, '2027-03-02', NULL);
INSERT INTO public.selfcheck_revision VALUES ('0003');
INSERT INTO public.spent VALUES ('65c8725784674d6f8d0ddc70f14cb5bd', 'cyber', 'GM0888', 1);
INSERT INTO public.spent VALUES ('65c8725784674d6f8d0ddc70f14cb5bd', 'dienst', 'GM0888', 1);
INSERT INTO public.spent VALUES ('711f1f439a654b18a2cb05c7e7fb723a', 'cyber', 'GM0743', 1);
INSERT INTO public.spent VALUES ('711f1f439a654b18a2cb05c7e7fb723a', 'dienst', 'GM0743', 1);
INSERT INTO public.spent VALUES ('71c284f2d0af4fbd81919b03b112c36f', 'cyber', 'GM0060', 1);
INSERT INTO public.spent VALUES ('71c284f2d0af4fbd81919b03b112c36f', 'dienst', 'GM0060', 1);
INSERT INTO public.spent VALUES ('7dd5940a4739493b8739e4c5d0b34f11', 'cyber', 'GM0889', 1);
INSERT INTO public.spent VALUES ('7dd5940a4739493b8739e4c5d0b34f11', 'dienst', 'GM0889', 1);
INSERT INTO public.spent VALUES ('8668507ef2d849068fc7d4cd4a764c7a', 'cyber', 'GM0744', 1);
INSERT INTO public.spent VALUES ('8668507ef2d849068fc7d4cd4a764c7a', 'dienst', 'GM0744', 1);
INSERT INTO public.spent VALUES ('979af8eb117041b6a68ccb185a8dbcaa', 'cyber', 'GM0352', NULL);
INSERT INTO public.spent VALUES ('979af8eb117041b6a68ccb185a8dbcaa', 'dienst', 'GM0352', NULL);
INSERT INTO public.spent VALUES ('b313b932650c4cef915eac100d3ab247', 'cyber', 'GM0310', 1);
INSERT INTO public.spent VALUES ('b313b932650c4cef915eac100d3ab247', 'dienst', 'GM0310', NULL);
INSERT INTO public.spent VALUES ('ef512d362bea4ea89fc0c5178ac96b74', 'cyber', 'GM1723', 1);
INSERT INTO public.spent VALUES ('ef512d362bea4ea89fc0c5178ac96b74', 'dienst', 'GM1723', 1);
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
