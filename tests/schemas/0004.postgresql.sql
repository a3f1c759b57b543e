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
    announced date,
    follows text
);
CREATE TABLE public.assignment (
    assessment_id text NOT NULL,
    theme_id text NOT NULL,
    person_id text NOT NULL
);
CREATE TABLE public.calendar (
    municipality text NOT NULL,
    checklist text NOT NULL,
    revision integer NOT NULL,
    own json NOT NULL,
    by text,
    at timestamp with time zone NOT NULL
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
CREATE TABLE public.task (
    assessment_id text NOT NULL,
    question_id text NOT NULL,
    revision integer NOT NULL,
    task json NOT NULL,
    by text,
    at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.consent ALTER COLUMN number SET DEFAULT nextval('public.consent_number_seq'::regclass);
ALTER TABLE ONLY public.event ALTER COLUMN number SET DEFAULT nextval('public.event_number_seq'::regclass);
INSERT INTO public.answer VALUES ('d6579809aefc4faeac7985780d0d8898', 'a', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 4, 'eb6b0f766880461ba77607ab3776b83a', '2026-11-22 13:20:55.064047+00');
INSERT INTO public.answer VALUES ('3851cc9d9056435dbec758aeee554cb6', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '1a44493b77e5460a8292911934b35161', '2026-11-22 13:20:55.144391+00');
INSERT INTO public.answer VALUES ('3851cc9d9056435dbec758aeee554cb6', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '1a44493b77e5460a8292911934b35161', '2026-11-22 13:20:55.144391+00');
INSERT INTO public.answer VALUES ('3851cc9d9056435dbec758aeee554cb6', 'dienst-a', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, '1a44493b77e5460a8292911934b35161', '2026-11-22 13:20:55.144391+00');
INSERT INTO public.answer VALUES ('3851cc9d9056435dbec758aeee554cb6', 'dienst-b', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, '1a44493b77e5460a8292911934b35161', '2026-11-22 13:20:55.144391+00');
INSERT INTO public.answer VALUES ('7871edfde0dc46a996f6bd93f463b56e', 'niveau', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 3, NULL, '2026-11-22 13:20:55.01156+00');
INSERT INTO public.answer VALUES ('810c8819789f4268a8c3b0eb2b123ea3', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'cf5c4871218a422f8b72495a391a81f1', '2026-11-22 13:20:55.134654+00');
INSERT INTO public.answer VALUES ('810c8819789f4268a8c3b0eb2b123ea3', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'cf5c4871218a422f8b72495a391a81f1', '2026-11-22 13:20:55.134654+00');
INSERT INTO public.answer VALUES ('810c8819789f4268a8c3b0eb2b123ea3', 'dienst-a', 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'cf5c4871218a422f8b72495a391a81f1', '2026-11-22 13:20:55.134654+00');
INSERT INTO public.answer VALUES ('810c8819789f4268a8c3b0eb2b123ea3', 'dienst-b', 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'cf5c4871218a422f8b72495a391a81f1', '2026-11-22 13:20:55.134654+00');
INSERT INTO public.answer VALUES ('926b2844ebfb4e1db19b44053f9e1d54', 'leeg', NULL, false, NULL, '', false, '', '', '“Wij gaan …”', NULL, NULL, 1, NULL, '2026-11-22 13:20:54.987458+00');
INSERT INTO public.answer VALUES ('926b2844ebfb4e1db19b44053f9e1d54', 'niet-van-toepassing', NULL, false, 'Doet de regio.', '', false, '', '', '', 'De i-visie.', NULL, 1, NULL, '2026-11-22 13:20:54.987458+00');
INSERT INTO public.answer VALUES ('926b2844ebfb4e1db19b44053f9e1d54', 'niveau', 'n2', false, NULL, 'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.', true, 'Akkoord', '12', '', NULL, NULL, 1, NULL, '2026-11-22 13:20:54.987458+00');
INSERT INTO public.answer VALUES ('926b2844ebfb4e1db19b44053f9e1d54', 'weet-ik-niet', NULL, true, NULL, '', false, '', '', '', NULL, 'Een politieke keuze.', 1, NULL, '2026-11-22 13:20:54.987458+00');
INSERT INTO public.answer VALUES ('92826689ad864349a0a9e6b51cd5dac7', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '1bc6618234e449ce8626769ad93b75c1', '2026-11-22 13:20:55.10219+00');
INSERT INTO public.answer VALUES ('92826689ad864349a0a9e6b51cd5dac7', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '1bc6618234e449ce8626769ad93b75c1', '2026-11-22 13:20:55.10219+00');
INSERT INTO public.answer VALUES ('92826689ad864349a0a9e6b51cd5dac7', 'dienst-a', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, '1bc6618234e449ce8626769ad93b75c1', '2026-11-22 13:20:55.10219+00');
INSERT INTO public.answer VALUES ('92826689ad864349a0a9e6b51cd5dac7', 'dienst-b', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, '1bc6618234e449ce8626769ad93b75c1', '2026-11-22 13:20:55.10219+00');
INSERT INTO public.answer VALUES ('99d4936829cd42b4b8f398b13051642a', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '17af88a943b340c5a9eddb6ee774431f', '2026-11-22 13:20:55.124964+00');
INSERT INTO public.answer VALUES ('99d4936829cd42b4b8f398b13051642a', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '17af88a943b340c5a9eddb6ee774431f', '2026-11-22 13:20:55.124964+00');
INSERT INTO public.answer VALUES ('99d4936829cd42b4b8f398b13051642a', 'dienst-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '17af88a943b340c5a9eddb6ee774431f', '2026-11-22 13:20:55.124964+00');
INSERT INTO public.answer VALUES ('99d4936829cd42b4b8f398b13051642a', 'dienst-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '17af88a943b340c5a9eddb6ee774431f', '2026-11-22 13:20:55.124964+00');
INSERT INTO public.answer VALUES ('c919c9232ef74552a9a27b0e0201652a', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '15e50170c4814a24985f9b497330083d', '2026-11-22 13:20:55.154213+00');
INSERT INTO public.answer VALUES ('c919c9232ef74552a9a27b0e0201652a', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '15e50170c4814a24985f9b497330083d', '2026-11-22 13:20:55.154213+00');
INSERT INTO public.answer VALUES ('c919c9232ef74552a9a27b0e0201652a', 'dienst-a', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, '15e50170c4814a24985f9b497330083d', '2026-11-22 13:20:55.154213+00');
INSERT INTO public.answer VALUES ('c919c9232ef74552a9a27b0e0201652a', 'dienst-b', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, '15e50170c4814a24985f9b497330083d', '2026-11-22 13:20:55.154213+00');
INSERT INTO public.answer VALUES ('cec831b203f646c98196159d3a2a1088', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'b3732c17ae434623a84d94e601a689c4', '2026-11-22 13:20:55.169128+00');
INSERT INTO public.answer VALUES ('cec831b203f646c98196159d3a2a1088', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'b3732c17ae434623a84d94e601a689c4', '2026-11-22 13:20:55.169128+00');
INSERT INTO public.answer VALUES ('cec831b203f646c98196159d3a2a1088', 'dienst-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'b3732c17ae434623a84d94e601a689c4', '2026-11-22 13:20:55.169128+00');
INSERT INTO public.answer VALUES ('cec831b203f646c98196159d3a2a1088', 'dienst-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'b3732c17ae434623a84d94e601a689c4', '2026-11-22 13:20:55.169128+00');
INSERT INTO public.answer VALUES ('cfe0c00448c24a5183018baa65de160b', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'fc64ad06cf0046108a8ed8cfe2ab33cc', '2026-11-22 13:20:55.114016+00');
INSERT INTO public.answer VALUES ('cfe0c00448c24a5183018baa65de160b', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'fc64ad06cf0046108a8ed8cfe2ab33cc', '2026-11-22 13:20:55.114016+00');
INSERT INTO public.answer VALUES ('cfe0c00448c24a5183018baa65de160b', 'dienst-a', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'fc64ad06cf0046108a8ed8cfe2ab33cc', '2026-11-22 13:20:55.114016+00');
INSERT INTO public.answer VALUES ('cfe0c00448c24a5183018baa65de160b', 'dienst-b', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'fc64ad06cf0046108a8ed8cfe2ab33cc', '2026-11-22 13:20:55.114016+00');
INSERT INTO public.answer VALUES ('f6545e12096c43ca9db250a152fb2ca4', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'ad96e70c0220479d8ea9577dd1de8a77', '2026-11-22 13:20:55.163898+00');
INSERT INTO public.answer VALUES ('f6545e12096c43ca9db250a152fb2ca4', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'ad96e70c0220479d8ea9577dd1de8a77', '2026-11-22 13:20:55.163898+00');
INSERT INTO public.answer VALUES ('f6545e12096c43ca9db250a152fb2ca4', 'dienst-a', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'ad96e70c0220479d8ea9577dd1de8a77', '2026-11-22 13:20:55.163898+00');
INSERT INTO public.answer VALUES ('f6545e12096c43ca9db250a152fb2ca4', 'dienst-b', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'ad96e70c0220479d8ea9577dd1de8a77', '2026-11-22 13:20:55.163898+00');
INSERT INTO public.answer_version VALUES ('d6579809aefc4faeac7985780d0d8898', 'a', 1, NULL, false, NULL, 'Ik zoek het uit.', false, '', '', '', NULL, NULL, '2312a0f0de884001a8aaec8312bcc563', '2026-11-22 13:20:55.040973+00');
INSERT INTO public.answer_version VALUES ('d6579809aefc4faeac7985780d0d8898', 'a', 2, 'n1', false, NULL, 'Gevonden.', false, '', '', '', NULL, NULL, 'ba7d3d35bfbb4795914e0422b26ed1df', '2026-11-22 13:20:55.044322+00');
INSERT INTO public.answer_version VALUES ('d6579809aefc4faeac7985780d0d8898', 'a', 3, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'eb6b0f766880461ba77607ab3776b83a', '2026-11-22 13:20:55.060334+00');
INSERT INTO public.answer_version VALUES ('d6579809aefc4faeac7985780d0d8898', 'a', 4, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 'eb6b0f766880461ba77607ab3776b83a', '2026-11-22 13:20:55.064047+00');
INSERT INTO public.answer_version VALUES ('3851cc9d9056435dbec758aeee554cb6', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '1a44493b77e5460a8292911934b35161', '2026-11-22 13:20:55.144391+00');
INSERT INTO public.answer_version VALUES ('3851cc9d9056435dbec758aeee554cb6', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '1a44493b77e5460a8292911934b35161', '2026-11-22 13:20:55.144391+00');
INSERT INTO public.answer_version VALUES ('3851cc9d9056435dbec758aeee554cb6', 'dienst-a', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, '1a44493b77e5460a8292911934b35161', '2026-11-22 13:20:55.144391+00');
INSERT INTO public.answer_version VALUES ('3851cc9d9056435dbec758aeee554cb6', 'dienst-b', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, '1a44493b77e5460a8292911934b35161', '2026-11-22 13:20:55.144391+00');
INSERT INTO public.answer_version VALUES ('7871edfde0dc46a996f6bd93f463b56e', 'niveau', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 13:20:55.003157+00');
INSERT INTO public.answer_version VALUES ('7871edfde0dc46a996f6bd93f463b56e', 'niveau', 2, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 13:20:55.006934+00');
INSERT INTO public.answer_version VALUES ('7871edfde0dc46a996f6bd93f463b56e', 'niveau', 3, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 13:20:55.01156+00');
INSERT INTO public.answer_version VALUES ('810c8819789f4268a8c3b0eb2b123ea3', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'cf5c4871218a422f8b72495a391a81f1', '2026-11-22 13:20:55.134654+00');
INSERT INTO public.answer_version VALUES ('810c8819789f4268a8c3b0eb2b123ea3', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'cf5c4871218a422f8b72495a391a81f1', '2026-11-22 13:20:55.134654+00');
INSERT INTO public.answer_version VALUES ('810c8819789f4268a8c3b0eb2b123ea3', 'dienst-a', 1, 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 'cf5c4871218a422f8b72495a391a81f1', '2026-11-22 13:20:55.134654+00');
INSERT INTO public.answer_version VALUES ('810c8819789f4268a8c3b0eb2b123ea3', 'dienst-b', 1, 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 'cf5c4871218a422f8b72495a391a81f1', '2026-11-22 13:20:55.134654+00');
INSERT INTO public.answer_version VALUES ('926b2844ebfb4e1db19b44053f9e1d54', 'leeg', 1, NULL, false, NULL, '', false, '', '', '“Wij gaan …”', NULL, NULL, NULL, '2026-11-22 13:20:54.987458+00');
INSERT INTO public.answer_version VALUES ('926b2844ebfb4e1db19b44053f9e1d54', 'niet-van-toepassing', 1, NULL, false, 'Doet de regio.', '', false, '', '', '', 'De i-visie.', NULL, NULL, '2026-11-22 13:20:54.987458+00');
INSERT INTO public.answer_version VALUES ('926b2844ebfb4e1db19b44053f9e1d54', 'niveau', 1, 'n2', false, NULL, 'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.', true, 'Akkoord', '12', '', NULL, NULL, NULL, '2026-11-22 13:20:54.987458+00');
INSERT INTO public.answer_version VALUES ('926b2844ebfb4e1db19b44053f9e1d54', 'weet-ik-niet', 1, NULL, true, NULL, '', false, '', '', '', NULL, 'Een politieke keuze.', NULL, '2026-11-22 13:20:54.987458+00');
INSERT INTO public.answer_version VALUES ('92826689ad864349a0a9e6b51cd5dac7', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '1bc6618234e449ce8626769ad93b75c1', '2026-11-22 13:20:55.10219+00');
INSERT INTO public.answer_version VALUES ('92826689ad864349a0a9e6b51cd5dac7', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '1bc6618234e449ce8626769ad93b75c1', '2026-11-22 13:20:55.10219+00');
INSERT INTO public.answer_version VALUES ('92826689ad864349a0a9e6b51cd5dac7', 'dienst-a', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, '1bc6618234e449ce8626769ad93b75c1', '2026-11-22 13:20:55.10219+00');
INSERT INTO public.answer_version VALUES ('92826689ad864349a0a9e6b51cd5dac7', 'dienst-b', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, '1bc6618234e449ce8626769ad93b75c1', '2026-11-22 13:20:55.10219+00');
INSERT INTO public.answer_version VALUES ('99d4936829cd42b4b8f398b13051642a', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '17af88a943b340c5a9eddb6ee774431f', '2026-11-22 13:20:55.124964+00');
INSERT INTO public.answer_version VALUES ('99d4936829cd42b4b8f398b13051642a', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '17af88a943b340c5a9eddb6ee774431f', '2026-11-22 13:20:55.124964+00');
INSERT INTO public.answer_version VALUES ('99d4936829cd42b4b8f398b13051642a', 'dienst-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '17af88a943b340c5a9eddb6ee774431f', '2026-11-22 13:20:55.124964+00');
INSERT INTO public.answer_version VALUES ('99d4936829cd42b4b8f398b13051642a', 'dienst-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '17af88a943b340c5a9eddb6ee774431f', '2026-11-22 13:20:55.124964+00');
INSERT INTO public.answer_version VALUES ('c919c9232ef74552a9a27b0e0201652a', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '15e50170c4814a24985f9b497330083d', '2026-11-22 13:20:55.154213+00');
INSERT INTO public.answer_version VALUES ('c919c9232ef74552a9a27b0e0201652a', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '15e50170c4814a24985f9b497330083d', '2026-11-22 13:20:55.154213+00');
INSERT INTO public.answer_version VALUES ('c919c9232ef74552a9a27b0e0201652a', 'dienst-a', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, '15e50170c4814a24985f9b497330083d', '2026-11-22 13:20:55.154213+00');
INSERT INTO public.answer_version VALUES ('c919c9232ef74552a9a27b0e0201652a', 'dienst-b', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, '15e50170c4814a24985f9b497330083d', '2026-11-22 13:20:55.154213+00');
INSERT INTO public.answer_version VALUES ('cec831b203f646c98196159d3a2a1088', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'b3732c17ae434623a84d94e601a689c4', '2026-11-22 13:20:55.169128+00');
INSERT INTO public.answer_version VALUES ('cec831b203f646c98196159d3a2a1088', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'b3732c17ae434623a84d94e601a689c4', '2026-11-22 13:20:55.169128+00');
INSERT INTO public.answer_version VALUES ('cec831b203f646c98196159d3a2a1088', 'dienst-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'b3732c17ae434623a84d94e601a689c4', '2026-11-22 13:20:55.169128+00');
INSERT INTO public.answer_version VALUES ('cec831b203f646c98196159d3a2a1088', 'dienst-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'b3732c17ae434623a84d94e601a689c4', '2026-11-22 13:20:55.169128+00');
INSERT INTO public.answer_version VALUES ('cfe0c00448c24a5183018baa65de160b', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'fc64ad06cf0046108a8ed8cfe2ab33cc', '2026-11-22 13:20:55.114016+00');
INSERT INTO public.answer_version VALUES ('cfe0c00448c24a5183018baa65de160b', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'fc64ad06cf0046108a8ed8cfe2ab33cc', '2026-11-22 13:20:55.114016+00');
INSERT INTO public.answer_version VALUES ('cfe0c00448c24a5183018baa65de160b', 'dienst-a', 1, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 'fc64ad06cf0046108a8ed8cfe2ab33cc', '2026-11-22 13:20:55.114016+00');
INSERT INTO public.answer_version VALUES ('cfe0c00448c24a5183018baa65de160b', 'dienst-b', 1, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 'fc64ad06cf0046108a8ed8cfe2ab33cc', '2026-11-22 13:20:55.114016+00');
INSERT INTO public.answer_version VALUES ('f6545e12096c43ca9db250a152fb2ca4', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'ad96e70c0220479d8ea9577dd1de8a77', '2026-11-22 13:20:55.163898+00');
INSERT INTO public.answer_version VALUES ('f6545e12096c43ca9db250a152fb2ca4', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'ad96e70c0220479d8ea9577dd1de8a77', '2026-11-22 13:20:55.163898+00');
INSERT INTO public.answer_version VALUES ('f6545e12096c43ca9db250a152fb2ca4', 'dienst-a', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 'ad96e70c0220479d8ea9577dd1de8a77', '2026-11-22 13:20:55.163898+00');
INSERT INTO public.answer_version VALUES ('f6545e12096c43ca9db250a152fb2ca4', 'dienst-b', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 'ad96e70c0220479d8ea9577dd1de8a77', '2026-11-22 13:20:55.163898+00');
INSERT INTO public.assessment VALUES ('d6579809aefc4faeac7985780d0d8898', 'GM0344', 'proef', '1.0', 'Samen', NULL, NULL, '[]', '', 'Balie', false, '2026-06-01', NULL, NULL, '[]', '', '2026-11-22 13:20:55.068411+00', '2027-01-31', NULL);
INSERT INTO public.assessment VALUES ('3851cc9d9056435dbec758aeee554cb6', 'GM0888', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}', '[]', '', '2026-11-22 13:20:55.144391+00', NULL, NULL);
INSERT INTO public.assessment VALUES ('7871edfde0dc46a996f6bd93f463b56e', 'GM0344', 'proef', '1.0', '', NULL, NULL, '[]', '', '', true, '2026-11-21', NULL, NULL, '[]', 'vraag/niveau', '2026-11-22 13:20:55.012528+00', NULL, '926b2844ebfb4e1db19b44053f9e1d54');
INSERT INTO public.assessment VALUES ('810c8819789f4268a8c3b0eb2b123ea3', 'GM0744', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 63, "themes": {"dienst": 75, "cyber": 50}, "selections": {"kern": 63}}', '[]', '', '2026-11-22 13:20:55.134654+00', NULL, NULL);
INSERT INTO public.assessment VALUES ('926b2844ebfb4e1db19b44053f9e1d54', 'GM0344', 'proef', '1.0', 'Volledig', 'akkoord', 'vastgesteld', '[{"title": "Coalitieakkoord ''t Hart", "dated": "2026-05-01"}, {"title": "Programma", "dated": null}]', 'Beleid', 'balie@voorbeeld.nl', false, '2026-11-21', '2026-11-21', '{"total": 4, "themes": {"thema": 50}, "selections": {"deel": null}}', '["niveau"]', '', '2026-11-22 13:20:54.999165+00', NULL, NULL);
INSERT INTO public.assessment VALUES ('92826689ad864349a0a9e6b51cd5dac7', 'GM1723', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}', '[]', '', '2026-11-22 13:20:55.10219+00', NULL, NULL);
INSERT INTO public.assessment VALUES ('99d4936829cd42b4b8f398b13051642a', 'GM0743', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}', '[]', '', '2026-11-22 13:20:55.124964+00', NULL, NULL);
INSERT INTO public.assessment VALUES ('c919c9232ef74552a9a27b0e0201652a', 'GM0889', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}', '[]', '', '2026-11-22 13:20:55.154213+00', NULL, NULL);
INSERT INTO public.assessment VALUES ('cec831b203f646c98196159d3a2a1088', 'GM0352', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}', '[]', '', '2026-11-22 13:20:55.169128+00', NULL, NULL);
INSERT INTO public.assessment VALUES ('cfe0c00448c24a5183018baa65de160b', 'GM0060', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 38, "themes": {"dienst": 25, "cyber": 50}, "selections": {"kern": 38}}', '[]', '', '2026-11-22 13:20:55.114016+00', NULL, NULL);
INSERT INTO public.assessment VALUES ('f6545e12096c43ca9db250a152fb2ca4', 'GM0310', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}', '[]', '', '2026-11-22 13:20:55.163898+00', NULL, NULL);
INSERT INTO public.assignment VALUES ('d6579809aefc4faeac7985780d0d8898', 'thema', '2312a0f0de884001a8aaec8312bcc563');
INSERT INTO public.calendar VALUES ('GM0344', 'proef', 1, '{"notice": 4, "windows": {"begroting": {"first": 9, "last": 2, "last_day": 14, "held": false}, "kadernota": {"first": 5, "last": 6, "last_day": null, "held": true}}}', 'ba7d3d35bfbb4795914e0422b26ed1df', '2026-11-22 13:20:55.08922+00');
INSERT INTO public.consent VALUES (1, '3851cc9d9056435dbec758aeee554cb6', 'counted', '{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 100, "cyber": 50}, "topics": []}', '1a44493b77e5460a8292911934b35161', '2026-11-22 13:20:55.148556+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (2, '810c8819789f4268a8c3b0eb2b123ea3', 'counted', '{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 75, "cyber": 50}, "topics": []}', 'cf5c4871218a422f8b72495a391a81f1', '2026-11-22 13:20:55.138661+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (3, '92826689ad864349a0a9e6b51cd5dac7', 'counted', '{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}', '1bc6618234e449ce8626769ad93b75c1', '2026-11-22 13:20:55.106613+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (4, '99d4936829cd42b4b8f398b13051642a', 'counted', '{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 50, "cyber": 50}, "topics": []}', '17af88a943b340c5a9eddb6ee774431f', '2026-11-22 13:20:55.12913+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (5, 'c919c9232ef74552a9a27b0e0201652a', 'counted', '{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}', '15e50170c4814a24985f9b497330083d', '2026-11-22 13:20:55.158317+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (6, 'cec831b203f646c98196159d3a2a1088', 'named', '{"extent": "named", "audience": "sharers", "chosen": [], "in_sheets": true, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": {"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}, "counted": {}, "topics": []}', 'b3732c17ae434623a84d94e601a689c4', '2026-11-22 13:20:55.177896+00', '2028-11-22', '2026-11-22 13:20:55.181082+00', 'withdrawn');
INSERT INTO public.consent VALUES (7, 'cfe0c00448c24a5183018baa65de160b', 'counted', '{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 25, "cyber": 50}, "topics": []}', 'fc64ad06cf0046108a8ed8cfe2ab33cc', '2026-11-22 13:20:55.118623+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (8, 'f6545e12096c43ca9db250a152fb2ca4', 'without-sensitive', '{"extent": "without-sensitive", "audience": "chosen", "chosen": ["GM0363"], "in_sheets": false, "contact": {"themes": ["dienst"], "function": "adviseur dienstverlening", "address": "dienst@gemeente.example"}, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": {"total": null, "themes": {"dienst": 100}, "selections": {}}, "counted": {"cyber": 50}, "topics": ["dienst-a", "dienst-b"]}', 'ad96e70c0220479d8ea9577dd1de8a77', '2026-11-22 13:20:55.173422+00', '2028-11-22', NULL, NULL);
INSERT INTO public.event VALUES (1, '2026-11-22 13:20:54.990671+00', 'begun', NULL, NULL, '926b2844ebfb4e1db19b44053f9e1d54', NULL, NULL, NULL);
INSERT INTO public.event VALUES (2, '2026-11-22 13:20:54.993725+00', 'begun', NULL, NULL, '7871edfde0dc46a996f6bd93f463b56e', NULL, NULL, NULL);
INSERT INTO public.event VALUES (3, '2026-11-22 13:20:55.000512+00', 'finished', NULL, NULL, '926b2844ebfb4e1db19b44053f9e1d54', NULL, NULL, NULL);
INSERT INTO public.event VALUES (4, '2026-11-22 13:20:55.004581+00', 'answered', NULL, NULL, '7871edfde0dc46a996f6bd93f463b56e', 'niveau', NULL, 1);
INSERT INTO public.event VALUES (5, '2026-11-22 13:20:55.009308+00', 'answered', NULL, NULL, '7871edfde0dc46a996f6bd93f463b56e', 'niveau', NULL, 2);
INSERT INTO public.event VALUES (6, '2026-11-22 13:20:55.012726+00', 'answered', NULL, NULL, '7871edfde0dc46a996f6bd93f463b56e', 'niveau', NULL, 3);
INSERT INTO public.event VALUES (7, '2026-05-01 09:00:00+00', 'logged-in', 'eb6b0f766880461ba77607ab3776b83a', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (8, '2026-05-01 09:00:00+00', 'logged-in', '2312a0f0de884001a8aaec8312bcc563', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (9, '2026-05-01 09:00:00+00', 'logged-in', 'ba7d3d35bfbb4795914e0422b26ed1df', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (10, '2026-11-22 13:20:55.033757+00', 'begun', 'eb6b0f766880461ba77607ab3776b83a', NULL, 'd6579809aefc4faeac7985780d0d8898', NULL, NULL, NULL);
INSERT INTO public.event VALUES (11, '2026-11-22 13:20:55.038333+00', 'assigned', 'eb6b0f766880461ba77607ab3776b83a', '2312a0f0de884001a8aaec8312bcc563', 'd6579809aefc4faeac7985780d0d8898', NULL, 'thema', NULL);
INSERT INTO public.event VALUES (12, '2026-11-22 13:20:55.041771+00', 'answered', '2312a0f0de884001a8aaec8312bcc563', NULL, 'd6579809aefc4faeac7985780d0d8898', 'a', NULL, 1);
INSERT INTO public.event VALUES (13, '2026-11-22 13:20:55.045513+00', 'answered', 'ba7d3d35bfbb4795914e0422b26ed1df', NULL, 'd6579809aefc4faeac7985780d0d8898', 'a', NULL, 2);
INSERT INTO public.event VALUES (14, '2026-11-22 13:20:55.04778+00', 'begun', 'a5ba6f1734784110aa8643e9f36b32cb', NULL, '2baedd3e9ca547ce837b02d3f5fc8142', NULL, NULL, NULL);
INSERT INTO public.event VALUES (15, '2026-11-22 13:20:55.050664+00', 'assigned', 'a5ba6f1734784110aa8643e9f36b32cb', '21d0c1982b914068a87e8821a6fcfeec', '2baedd3e9ca547ce837b02d3f5fc8142', NULL, 'thema', NULL);
INSERT INTO public.event VALUES (16, '2026-11-22 13:20:55.054123+00', 'answered', '21d0c1982b914068a87e8821a6fcfeec', NULL, '2baedd3e9ca547ce837b02d3f5fc8142', 'a', NULL, 1);
INSERT INTO public.event VALUES (17, '2026-11-22 13:20:55.0578+00', 'answered', '4ba6f27413814f139975a802f4b21c46', NULL, '2baedd3e9ca547ce837b02d3f5fc8142', 'a', NULL, 2);
INSERT INTO public.event VALUES (18, '2026-11-22 13:20:55.061534+00', 'answered', 'eb6b0f766880461ba77607ab3776b83a', NULL, 'd6579809aefc4faeac7985780d0d8898', 'a', NULL, 3);
INSERT INTO public.event VALUES (19, '2026-11-22 13:20:55.06524+00', 'answered', 'eb6b0f766880461ba77607ab3776b83a', NULL, 'd6579809aefc4faeac7985780d0d8898', 'a', NULL, 4);
INSERT INTO public.event VALUES (20, '2026-11-22 13:20:55.068565+00', 'described', 'eb6b0f766880461ba77607ab3776b83a', NULL, 'd6579809aefc4faeac7985780d0d8898', NULL, NULL, NULL);
INSERT INTO public.event VALUES (21, '2026-11-22 13:20:55.071628+00', 'deleted', 'a5ba6f1734784110aa8643e9f36b32cb', NULL, '2baedd3e9ca547ce837b02d3f5fc8142', NULL, NULL, NULL);
INSERT INTO public.event VALUES (22, '2026-11-22 13:20:55.077776+00', 'planned', '2312a0f0de884001a8aaec8312bcc563', NULL, 'd6579809aefc4faeac7985780d0d8898', 'a', NULL, 1);
INSERT INTO public.event VALUES (23, '2026-11-22 13:20:55.08079+00', 'planned', '2312a0f0de884001a8aaec8312bcc563', NULL, 'd6579809aefc4faeac7985780d0d8898', 'a', NULL, 2);
INSERT INTO public.event VALUES (24, '2026-11-22 13:20:55.083423+00', 'planned', 'eb6b0f766880461ba77607ab3776b83a', NULL, 'd6579809aefc4faeac7985780d0d8898', 'b', NULL, 1);
INSERT INTO public.event VALUES (25, '2026-11-22 13:20:55.086007+00', 'planned', 'ba7d3d35bfbb4795914e0422b26ed1df', NULL, 'd6579809aefc4faeac7985780d0d8898', 'c', NULL, 1);
INSERT INTO public.event VALUES (26, '2026-11-22 13:20:55.089608+00', 'scheduled', 'ba7d3d35bfbb4795914e0422b26ed1df', NULL, 'd6579809aefc4faeac7985780d0d8898', NULL, NULL, 1);
INSERT INTO public.event VALUES (27, '2026-05-01 09:00:00+00', 'forgotten', 'ba7d3d35bfbb4795914e0422b26ed1df', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (28, '2026-11-21 12:00:00+00', 'logged-in', '1bc6618234e449ce8626769ad93b75c1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (29, '2026-11-22 13:20:55.102954+00', 'begun', '1bc6618234e449ce8626769ad93b75c1', NULL, '92826689ad864349a0a9e6b51cd5dac7', NULL, NULL, NULL);
INSERT INTO public.event VALUES (30, '2026-11-22 13:20:55.108698+00', 'shared', '1bc6618234e449ce8626769ad93b75c1', NULL, '92826689ad864349a0a9e6b51cd5dac7', NULL, NULL, NULL);
INSERT INTO public.event VALUES (31, '2026-11-21 12:00:00+00', 'logged-in', 'fc64ad06cf0046108a8ed8cfe2ab33cc', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (32, '2026-11-22 13:20:55.114808+00', 'begun', 'fc64ad06cf0046108a8ed8cfe2ab33cc', NULL, 'cfe0c00448c24a5183018baa65de160b', NULL, NULL, NULL);
INSERT INTO public.event VALUES (33, '2026-11-22 13:20:55.11959+00', 'shared', 'fc64ad06cf0046108a8ed8cfe2ab33cc', NULL, 'cfe0c00448c24a5183018baa65de160b', NULL, NULL, NULL);
INSERT INTO public.event VALUES (34, '2026-11-21 12:00:00+00', 'logged-in', '17af88a943b340c5a9eddb6ee774431f', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (35, '2026-11-22 13:20:55.125683+00', 'begun', '17af88a943b340c5a9eddb6ee774431f', NULL, '99d4936829cd42b4b8f398b13051642a', NULL, NULL, NULL);
INSERT INTO public.event VALUES (36, '2026-11-22 13:20:55.130047+00', 'shared', '17af88a943b340c5a9eddb6ee774431f', NULL, '99d4936829cd42b4b8f398b13051642a', NULL, NULL, NULL);
INSERT INTO public.event VALUES (37, '2026-11-21 12:00:00+00', 'logged-in', 'cf5c4871218a422f8b72495a391a81f1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (38, '2026-11-22 13:20:55.135329+00', 'begun', 'cf5c4871218a422f8b72495a391a81f1', NULL, '810c8819789f4268a8c3b0eb2b123ea3', NULL, NULL, NULL);
INSERT INTO public.event VALUES (39, '2026-11-22 13:20:55.139529+00', 'shared', 'cf5c4871218a422f8b72495a391a81f1', NULL, '810c8819789f4268a8c3b0eb2b123ea3', NULL, NULL, NULL);
INSERT INTO public.event VALUES (40, '2026-11-21 12:00:00+00', 'logged-in', '1a44493b77e5460a8292911934b35161', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (41, '2026-11-22 13:20:55.145145+00', 'begun', '1a44493b77e5460a8292911934b35161', NULL, '3851cc9d9056435dbec758aeee554cb6', NULL, NULL, NULL);
INSERT INTO public.event VALUES (42, '2026-11-22 13:20:55.149517+00', 'shared', '1a44493b77e5460a8292911934b35161', NULL, '3851cc9d9056435dbec758aeee554cb6', NULL, NULL, NULL);
INSERT INTO public.event VALUES (43, '2026-11-21 12:00:00+00', 'logged-in', '15e50170c4814a24985f9b497330083d', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (44, '2026-11-22 13:20:55.154933+00', 'begun', '15e50170c4814a24985f9b497330083d', NULL, 'c919c9232ef74552a9a27b0e0201652a', NULL, NULL, NULL);
INSERT INTO public.event VALUES (45, '2026-11-22 13:20:55.159218+00', 'shared', '15e50170c4814a24985f9b497330083d', NULL, 'c919c9232ef74552a9a27b0e0201652a', NULL, NULL, NULL);
INSERT INTO public.event VALUES (46, '2026-11-21 12:00:00+00', 'logged-in', 'ad96e70c0220479d8ea9577dd1de8a77', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (47, '2026-11-22 13:20:55.164601+00', 'begun', 'ad96e70c0220479d8ea9577dd1de8a77', NULL, 'f6545e12096c43ca9db250a152fb2ca4', NULL, NULL, NULL);
INSERT INTO public.event VALUES (48, '2026-11-21 12:00:00+00', 'logged-in', 'b3732c17ae434623a84d94e601a689c4', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (49, '2026-11-22 13:20:55.169808+00', 'begun', 'b3732c17ae434623a84d94e601a689c4', NULL, 'cec831b203f646c98196159d3a2a1088', NULL, NULL, NULL);
INSERT INTO public.event VALUES (50, '2026-11-22 13:20:55.174695+00', 'shared', 'ad96e70c0220479d8ea9577dd1de8a77', NULL, 'f6545e12096c43ca9db250a152fb2ca4', NULL, NULL, NULL);
INSERT INTO public.event VALUES (51, '2026-11-22 13:20:55.179001+00', 'shared', 'b3732c17ae434623a84d94e601a689c4', NULL, 'cec831b203f646c98196159d3a2a1088', NULL, NULL, NULL);
INSERT INTO public.event VALUES (52, '2026-11-22 13:20:55.181739+00', 'unshared', 'b3732c17ae434623a84d94e601a689c4', NULL, 'cec831b203f646c98196159d3a2a1088', NULL, NULL, NULL);
INSERT INTO public.event VALUES (53, '2026-11-21 12:00:00+00', 'logged-in', 'f32b9055232144d68a97af3db1dd43d1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (54, '2026-11-22 13:20:55.192141+00', 'released', 'f32b9055232144d68a97af3db1dd43d1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (55, '2026-11-21 12:00:00+00', 'logged-in', 'f32b9055232144d68a97af3db1dd43d1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.membership VALUES ('15e50170c4814a24985f9b497330083d', 'GM0889', 'editor');
INSERT INTO public.membership VALUES ('17af88a943b340c5a9eddb6ee774431f', 'GM0743', 'editor');
INSERT INTO public.membership VALUES ('1a44493b77e5460a8292911934b35161', 'GM0888', 'editor');
INSERT INTO public.membership VALUES ('1bc6618234e449ce8626769ad93b75c1', 'GM1723', 'editor');
INSERT INTO public.membership VALUES ('2312a0f0de884001a8aaec8312bcc563', '', 'host');
INSERT INTO public.membership VALUES ('2312a0f0de884001a8aaec8312bcc563', 'GM0344', 'contributor');
INSERT INTO public.membership VALUES ('ad96e70c0220479d8ea9577dd1de8a77', 'GM0310', 'editor');
INSERT INTO public.membership VALUES ('b3732c17ae434623a84d94e601a689c4', 'GM0352', 'editor');
INSERT INTO public.membership VALUES ('cf5c4871218a422f8b72495a391a81f1', 'GM0744', 'editor');
INSERT INTO public.membership VALUES ('eb6b0f766880461ba77607ab3776b83a', 'GM0344', 'editor');
INSERT INTO public.membership VALUES ('eb6b0f766880461ba77607ab3776b83a', 'GM0363', 'reader');
INSERT INTO public.membership VALUES ('f32b9055232144d68a97af3db1dd43d1', '', 'host');
INSERT INTO public.membership VALUES ('fc64ad06cf0046108a8ed8cfe2ab33cc', 'GM0060', 'editor');
INSERT INTO public.person VALUES ('15e50170c4814a24985f9b497330083d', 'https://inlog.example', 'nummer-redacteur GM0889', 'redacteur GM0889', 'redacteur GM0889@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('17af88a943b340c5a9eddb6ee774431f', 'https://inlog.example', 'nummer-redacteur GM0743', 'redacteur GM0743', 'redacteur GM0743@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('1a44493b77e5460a8292911934b35161', 'https://inlog.example', 'nummer-redacteur GM0888', 'redacteur GM0888', 'redacteur GM0888@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('1bc6618234e449ce8626769ad93b75c1', 'https://inlog.example', 'nummer-redacteur GM1723', 'redacteur GM1723', 'redacteur GM1723@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('2312a0f0de884001a8aaec8312bcc563', 'https://inlog.voorbeeld.nl/''', 'nr Mo', 'Mo', 'Mo@voorbeeld.nl', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('ad96e70c0220479d8ea9577dd1de8a77', 'https://inlog.example', 'nummer-redacteur GM0310', 'redacteur GM0310', 'redacteur GM0310@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('b3732c17ae434623a84d94e601a689c4', 'https://inlog.example', 'nummer-redacteur GM0352', 'redacteur GM0352', 'redacteur GM0352@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('ba7d3d35bfbb4795914e0422b26ed1df', '', 'ba7d3d35bfbb4795914e0422b26ed1df', '', '', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('cf5c4871218a422f8b72495a391a81f1', 'https://inlog.example', 'nummer-redacteur GM0744', 'redacteur GM0744', 'redacteur GM0744@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('eb6b0f766880461ba77607ab3776b83a', 'https://inlog.voorbeeld.nl/''', 'nr Zoë O''Brien', 'Zoë O''Brien', 'Zoë O''Brien@voorbeeld.nl', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('f32b9055232144d68a97af3db1dd43d1', 'https://inlog.example', 'nummer-beheerder', 'beheerder', 'beheerder@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('fc64ad06cf0046108a8ed8cfe2ab33cc', 'https://inlog.example', 'nummer-redacteur GM0060', 'redacteur GM0060', 'redacteur GM0060@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.published VALUES (1, 'proef', 1, false, '{"groups": [{"sizes": [0, 1], "themes": {"cyber": {"first": 50, "middle": 50, "third": 50, "n": 7}, "dienst": {"first": 6, "middle": 38, "third": 69, "n": 6}}}]}');
INSERT INTO public.round VALUES (1, '2026-11-22', '2026-11-22 13:20:55.191842+00');
INSERT INTO public.round VALUES (2, '2027-03-02', NULL);
INSERT INTO public.selfcheck_revision VALUES ('0004');
INSERT INTO public.spent VALUES ('3851cc9d9056435dbec758aeee554cb6', 'cyber', 'GM0888', 1);
INSERT INTO public.spent VALUES ('3851cc9d9056435dbec758aeee554cb6', 'dienst', 'GM0888', 1);
INSERT INTO public.spent VALUES ('810c8819789f4268a8c3b0eb2b123ea3', 'cyber', 'GM0744', 1);
INSERT INTO public.spent VALUES ('810c8819789f4268a8c3b0eb2b123ea3', 'dienst', 'GM0744', 1);
INSERT INTO public.spent VALUES ('92826689ad864349a0a9e6b51cd5dac7', 'cyber', 'GM1723', 1);
INSERT INTO public.spent VALUES ('92826689ad864349a0a9e6b51cd5dac7', 'dienst', 'GM1723', 1);
INSERT INTO public.spent VALUES ('99d4936829cd42b4b8f398b13051642a', 'cyber', 'GM0743', 1);
INSERT INTO public.spent VALUES ('99d4936829cd42b4b8f398b13051642a', 'dienst', 'GM0743', 1);
INSERT INTO public.spent VALUES ('c919c9232ef74552a9a27b0e0201652a', 'cyber', 'GM0889', 1);
INSERT INTO public.spent VALUES ('c919c9232ef74552a9a27b0e0201652a', 'dienst', 'GM0889', 1);
INSERT INTO public.spent VALUES ('cec831b203f646c98196159d3a2a1088', 'cyber', 'GM0352', NULL);
INSERT INTO public.spent VALUES ('cec831b203f646c98196159d3a2a1088', 'dienst', 'GM0352', NULL);
INSERT INTO public.spent VALUES ('cfe0c00448c24a5183018baa65de160b', 'cyber', 'GM0060', 1);
INSERT INTO public.spent VALUES ('cfe0c00448c24a5183018baa65de160b', 'dienst', 'GM0060', 1);
INSERT INTO public.spent VALUES ('f6545e12096c43ca9db250a152fb2ca4', 'cyber', 'GM0310', 1);
INSERT INTO public.spent VALUES ('f6545e12096c43ca9db250a152fb2ca4', 'dienst', 'GM0310', NULL);
INSERT INTO public.task VALUES ('d6579809aefc4faeac7985780d0d8898', 'a', 2, '{"accepted": true, "text": "O''Brien; DROP TABLE task; -- \\ % \u00e9 \ud83d\ude00 \u0645\u0631\u062d\u0628\u0627\n\tEn een tweede regel.", "owner": "CIO", "due": "2027-03-01", "moment": "begroting", "year": 2027, "status": "bezig", "note": "O''Brien; DROP TABLE task; -- \\ % \u00e9 \ud83d\ude00 \u0645\u0631\u062d\u0628\u0627\n\tEn een tweede regel."}', '2312a0f0de884001a8aaec8312bcc563', '2026-11-22 13:20:55.080256+00');
INSERT INTO public.task VALUES ('d6579809aefc4faeac7985780d0d8898', 'b', 1, '{"accepted": false, "text": null, "owner": "", "due": null, "moment": null, "year": null, "status": "nog niet begonnen", "note": ""}', 'eb6b0f766880461ba77607ab3776b83a', '2026-11-22 13:20:55.083241+00');
INSERT INTO public.task VALUES ('d6579809aefc4faeac7985780d0d8898', 'c', 1, '{"accepted": true, "text": null, "owner": "", "due": null, "moment": null, "year": null, "status": "klaar", "note": ""}', 'ba7d3d35bfbb4795914e0422b26ed1df', '2026-11-22 13:20:55.08583+00');
SELECT pg_catalog.setval('public.consent_number_seq', 8, true);
SELECT pg_catalog.setval('public.event_number_seq', 55, true);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT pk_answer PRIMARY KEY (assessment_id, question_id);
ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT pk_answer_version PRIMARY KEY (assessment_id, question_id, revision);
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT pk_assessment PRIMARY KEY (id);
ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT pk_assignment PRIMARY KEY (assessment_id, theme_id);
ALTER TABLE ONLY public.calendar
    ADD CONSTRAINT pk_calendar PRIMARY KEY (municipality, checklist);
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
ALTER TABLE ONLY public.task
    ADD CONSTRAINT pk_task PRIMARY KEY (assessment_id, question_id);
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
ALTER TABLE ONLY public.task
    ADD CONSTRAINT fk_task_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;
