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
CREATE TABLE public.selfcheck_revision (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.session (
    token_hash text NOT NULL,
    person_id text NOT NULL,
    seen timestamp with time zone NOT NULL,
    ends timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.event ALTER COLUMN number SET DEFAULT nextval('public.event_number_seq'::regclass);
INSERT INTO public.answer VALUES ('d259e4dc9cfa4edebd62540bf08b6b56', 'a', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 4, 'ac5457aed0d4415b8597dc75f208ee90', '2026-11-22 02:53:58.603475+00');
INSERT INTO public.answer VALUES ('273adf39fe854dab93893f4f45b7a4ba', 'niveau', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 3, NULL, '2026-11-22 02:53:58.194965+00');
INSERT INTO public.answer VALUES ('b55913f904ac464abb53cdf1e28fdfa0', 'leeg', NULL, false, NULL, '', false, '', '', '“Wij gaan …”', NULL, NULL, 1, NULL, '2026-11-22 02:53:58.144573+00');
INSERT INTO public.answer VALUES ('b55913f904ac464abb53cdf1e28fdfa0', 'niet-van-toepassing', NULL, false, 'Doet de regio.', '', false, '', '', '', 'De i-visie.', NULL, 1, NULL, '2026-11-22 02:53:58.144573+00');
INSERT INTO public.answer VALUES ('b55913f904ac464abb53cdf1e28fdfa0', 'niveau', 'n2', false, NULL, 'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.', true, 'Akkoord', '12', '', NULL, NULL, 1, NULL, '2026-11-22 02:53:58.144573+00');
INSERT INTO public.answer VALUES ('b55913f904ac464abb53cdf1e28fdfa0', 'weet-ik-niet', NULL, true, NULL, '', false, '', '', '', NULL, 'Een politieke keuze.', 1, NULL, '2026-11-22 02:53:58.144573+00');
INSERT INTO public.answer_version VALUES ('d259e4dc9cfa4edebd62540bf08b6b56', 'a', 1, NULL, false, NULL, 'Ik zoek het uit.', false, '', '', '', NULL, NULL, '62a0a714f7ed4d7dbeda1a5d4d18e8e3', '2026-11-22 02:53:58.241278+00');
INSERT INTO public.answer_version VALUES ('d259e4dc9cfa4edebd62540bf08b6b56', 'a', 2, 'n1', false, NULL, 'Gevonden.', false, '', '', '', NULL, NULL, 'be744816610b483aa98e4e163e1819e8', '2026-11-22 02:53:58.247335+00');
INSERT INTO public.answer_version VALUES ('d259e4dc9cfa4edebd62540bf08b6b56', 'a', 3, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'ac5457aed0d4415b8597dc75f208ee90', '2026-11-22 02:53:58.324035+00');
INSERT INTO public.answer_version VALUES ('d259e4dc9cfa4edebd62540bf08b6b56', 'a', 4, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 'ac5457aed0d4415b8597dc75f208ee90', '2026-11-22 02:53:58.603475+00');
INSERT INTO public.answer_version VALUES ('273adf39fe854dab93893f4f45b7a4ba', 'niveau', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 02:53:58.182366+00');
INSERT INTO public.answer_version VALUES ('273adf39fe854dab93893f4f45b7a4ba', 'niveau', 2, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 02:53:58.188128+00');
INSERT INTO public.answer_version VALUES ('273adf39fe854dab93893f4f45b7a4ba', 'niveau', 3, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 02:53:58.194965+00');
INSERT INTO public.answer_version VALUES ('b55913f904ac464abb53cdf1e28fdfa0', 'leeg', 1, NULL, false, NULL, '', false, '', '', '“Wij gaan …”', NULL, NULL, NULL, '2026-11-22 02:53:58.144573+00');
INSERT INTO public.answer_version VALUES ('b55913f904ac464abb53cdf1e28fdfa0', 'niet-van-toepassing', 1, NULL, false, 'Doet de regio.', '', false, '', '', '', 'De i-visie.', NULL, NULL, '2026-11-22 02:53:58.144573+00');
INSERT INTO public.answer_version VALUES ('b55913f904ac464abb53cdf1e28fdfa0', 'niveau', 1, 'n2', false, NULL, 'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.', true, 'Akkoord', '12', '', NULL, NULL, NULL, '2026-11-22 02:53:58.144573+00');
INSERT INTO public.answer_version VALUES ('b55913f904ac464abb53cdf1e28fdfa0', 'weet-ik-niet', 1, NULL, true, NULL, '', false, '', '', '', NULL, 'Een politieke keuze.', NULL, '2026-11-22 02:53:58.144573+00');
INSERT INTO public.assessment VALUES ('d259e4dc9cfa4edebd62540bf08b6b56', 'GM0344', 'proef', '1.0', 'Samen', NULL, NULL, '[]', '', 'Balie', false, '2026-06-01', NULL, NULL, '[]', '', '2026-11-22 02:53:58.616104+00', '2027-01-31');
INSERT INTO public.assessment VALUES ('273adf39fe854dab93893f4f45b7a4ba', 'GM0344', 'proef', '1.0', '', NULL, NULL, '[]', '', '', true, '2026-11-21', NULL, NULL, '[]', 'vraag/niveau', '2026-11-22 02:53:58.19623+00', NULL);
INSERT INTO public.assessment VALUES ('b55913f904ac464abb53cdf1e28fdfa0', 'GM0344', 'proef', '1.0', 'Volledig', 'akkoord', 'vastgesteld', '[{"title": "Coalitieakkoord ''t Hart", "dated": "2026-05-01"}, {"title": "Programma", "dated": null}]', 'Beleid', 'balie@voorbeeld.nl', false, '2026-11-21', '2026-11-21', '{"total": 4, "themes": {"thema": 50}, "selections": {"deel": null}}', '["niveau"]', '', '2026-11-22 02:53:58.175991+00', NULL);
INSERT INTO public.assignment VALUES ('d259e4dc9cfa4edebd62540bf08b6b56', 'thema', '62a0a714f7ed4d7dbeda1a5d4d18e8e3');
INSERT INTO public.event VALUES (1, '2026-11-22 02:53:58.148554+00', 'begun', NULL, NULL, 'b55913f904ac464abb53cdf1e28fdfa0', NULL, NULL, NULL);
INSERT INTO public.event VALUES (2, '2026-11-22 02:53:58.152679+00', 'begun', NULL, NULL, '273adf39fe854dab93893f4f45b7a4ba', NULL, NULL, NULL);
INSERT INTO public.event VALUES (3, '2026-11-22 02:53:58.176461+00', 'finished', NULL, NULL, 'b55913f904ac464abb53cdf1e28fdfa0', NULL, NULL, NULL);
INSERT INTO public.event VALUES (4, '2026-11-22 02:53:58.184317+00', 'answered', NULL, NULL, '273adf39fe854dab93893f4f45b7a4ba', 'niveau', NULL, 1);
INSERT INTO public.event VALUES (5, '2026-11-22 02:53:58.191382+00', 'answered', NULL, NULL, '273adf39fe854dab93893f4f45b7a4ba', 'niveau', NULL, 2);
INSERT INTO public.event VALUES (6, '2026-11-22 02:53:58.196401+00', 'answered', NULL, NULL, '273adf39fe854dab93893f4f45b7a4ba', 'niveau', NULL, 3);
INSERT INTO public.event VALUES (7, '2026-05-01 09:00:00+00', 'logged-in', 'ac5457aed0d4415b8597dc75f208ee90', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (8, '2026-05-01 09:00:00+00', 'logged-in', '62a0a714f7ed4d7dbeda1a5d4d18e8e3', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (9, '2026-05-01 09:00:00+00', 'logged-in', 'be744816610b483aa98e4e163e1819e8', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (10, '2026-11-22 02:53:58.228961+00', 'begun', 'ac5457aed0d4415b8597dc75f208ee90', NULL, 'd259e4dc9cfa4edebd62540bf08b6b56', NULL, NULL, NULL);
INSERT INTO public.event VALUES (11, '2026-11-22 02:53:58.236423+00', 'assigned', 'ac5457aed0d4415b8597dc75f208ee90', '62a0a714f7ed4d7dbeda1a5d4d18e8e3', 'd259e4dc9cfa4edebd62540bf08b6b56', NULL, 'thema', NULL);
INSERT INTO public.event VALUES (12, '2026-11-22 02:53:58.242714+00', 'answered', '62a0a714f7ed4d7dbeda1a5d4d18e8e3', NULL, 'd259e4dc9cfa4edebd62540bf08b6b56', 'a', NULL, 1);
INSERT INTO public.event VALUES (13, '2026-11-22 02:53:58.249505+00', 'answered', 'be744816610b483aa98e4e163e1819e8', NULL, 'd259e4dc9cfa4edebd62540bf08b6b56', 'a', NULL, 2);
INSERT INTO public.event VALUES (14, '2026-11-22 02:53:58.253562+00', 'begun', 'b41d611183e44c459e9f25a465ded3ca', NULL, '137313bd75134758964688ba7309d099', NULL, NULL, NULL);
INSERT INTO public.event VALUES (15, '2026-11-22 02:53:58.260392+00', 'assigned', 'b41d611183e44c459e9f25a465ded3ca', 'e656a99ed7ba481db10cc7d95db67708', '137313bd75134758964688ba7309d099', NULL, 'thema', NULL);
INSERT INTO public.event VALUES (16, '2026-11-22 02:53:58.266282+00', 'answered', 'e656a99ed7ba481db10cc7d95db67708', NULL, '137313bd75134758964688ba7309d099', 'a', NULL, 1);
INSERT INTO public.event VALUES (17, '2026-11-22 02:53:58.287839+00', 'answered', '8b39db997aac49a5822f6ddfc79a0788', NULL, '137313bd75134758964688ba7309d099', 'a', NULL, 2);
INSERT INTO public.event VALUES (18, '2026-11-22 02:53:58.327785+00', 'answered', 'ac5457aed0d4415b8597dc75f208ee90', NULL, 'd259e4dc9cfa4edebd62540bf08b6b56', 'a', NULL, 3);
INSERT INTO public.event VALUES (19, '2026-11-22 02:53:58.605916+00', 'answered', 'ac5457aed0d4415b8597dc75f208ee90', NULL, 'd259e4dc9cfa4edebd62540bf08b6b56', 'a', NULL, 4);
INSERT INTO public.event VALUES (20, '2026-11-22 02:53:58.61637+00', 'described', 'ac5457aed0d4415b8597dc75f208ee90', NULL, 'd259e4dc9cfa4edebd62540bf08b6b56', NULL, NULL, NULL);
INSERT INTO public.event VALUES (21, '2026-11-22 02:53:58.635758+00', 'deleted', 'b41d611183e44c459e9f25a465ded3ca', NULL, '137313bd75134758964688ba7309d099', NULL, NULL, NULL);
INSERT INTO public.event VALUES (22, '2026-05-01 09:00:00+00', 'forgotten', 'be744816610b483aa98e4e163e1819e8', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.membership VALUES ('62a0a714f7ed4d7dbeda1a5d4d18e8e3', '', 'host');
INSERT INTO public.membership VALUES ('62a0a714f7ed4d7dbeda1a5d4d18e8e3', 'GM0344', 'contributor');
INSERT INTO public.membership VALUES ('ac5457aed0d4415b8597dc75f208ee90', 'GM0344', 'editor');
INSERT INTO public.membership VALUES ('ac5457aed0d4415b8597dc75f208ee90', 'GM0363', 'reader');
INSERT INTO public.person VALUES ('62a0a714f7ed4d7dbeda1a5d4d18e8e3', 'https://inlog.voorbeeld.nl/''', 'nr Mo', 'Mo', 'Mo@voorbeeld.nl', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('ac5457aed0d4415b8597dc75f208ee90', 'https://inlog.voorbeeld.nl/''', 'nr Zoë O''Brien', 'Zoë O''Brien', 'Zoë O''Brien@voorbeeld.nl', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('be744816610b483aa98e4e163e1819e8', '', 'be744816610b483aa98e4e163e1819e8', '', '', '2026-05-01 09:00:00+00');
INSERT INTO public.selfcheck_revision VALUES ('0002');
SELECT pg_catalog.setval('public.event_number_seq', 22, true);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT pk_answer PRIMARY KEY (assessment_id, question_id);
ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT pk_answer_version PRIMARY KEY (assessment_id, question_id, revision);
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT pk_assessment PRIMARY KEY (id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT pk_assignment PRIMARY KEY (assessment_id, theme_id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT pk_event PRIMARY KEY (number);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (person_id, municipality, role);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT pk_session PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.selfcheck_revision
    ADD CONSTRAINT selfcheck_revision_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT uq_person_issuer_subject UNIQUE (issuer, subject);
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
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.session
    ADD CONSTRAINT fk_session_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE CASCADE;
