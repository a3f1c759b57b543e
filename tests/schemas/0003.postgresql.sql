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
    municipality text NOT NULL,
    round integer
);
ALTER TABLE ONLY public.consent ALTER COLUMN number SET DEFAULT nextval('public.consent_number_seq'::regclass);
ALTER TABLE ONLY public.event ALTER COLUMN number SET DEFAULT nextval('public.event_number_seq'::regclass);
INSERT INTO public.answer VALUES ('b984d4c978e840a5ab790edf664ab586', 'a', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 4, '397b516ef58c40b49c4bb431be621fc9', '2026-11-22 07:28:56.858499+00');
INSERT INTO public.answer VALUES ('0fc67e7c9bc449b5a773728268e9c1af', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '5192db619e5941ea81a89baaf6fca91b', '2026-11-22 07:28:56.941984+00');
INSERT INTO public.answer VALUES ('0fc67e7c9bc449b5a773728268e9c1af', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '5192db619e5941ea81a89baaf6fca91b', '2026-11-22 07:28:56.941984+00');
INSERT INTO public.answer VALUES ('0fc67e7c9bc449b5a773728268e9c1af', 'dienst-a', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, '5192db619e5941ea81a89baaf6fca91b', '2026-11-22 07:28:56.941984+00');
INSERT INTO public.answer VALUES ('0fc67e7c9bc449b5a773728268e9c1af', 'dienst-b', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, '5192db619e5941ea81a89baaf6fca91b', '2026-11-22 07:28:56.941984+00');
INSERT INTO public.answer VALUES ('20ef0662869a40a6aa23d13157554161', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '13ee8807af864b80a735af15b674efdf', '2026-11-22 07:28:56.896084+00');
INSERT INTO public.answer VALUES ('20ef0662869a40a6aa23d13157554161', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '13ee8807af864b80a735af15b674efdf', '2026-11-22 07:28:56.896084+00');
INSERT INTO public.answer VALUES ('20ef0662869a40a6aa23d13157554161', 'dienst-a', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 1, '13ee8807af864b80a735af15b674efdf', '2026-11-22 07:28:56.896084+00');
INSERT INTO public.answer VALUES ('20ef0662869a40a6aa23d13157554161', 'dienst-b', 'n1', false, NULL, '', false, '', '', '', NULL, NULL, 1, '13ee8807af864b80a735af15b674efdf', '2026-11-22 07:28:56.896084+00');
INSERT INTO public.answer VALUES ('3b51ba51f5e747b0aed3a943c85cab95', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '657c1230d1ef4fef848a5cda1673a048', '2026-11-22 07:28:56.930431+00');
INSERT INTO public.answer VALUES ('3b51ba51f5e747b0aed3a943c85cab95', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '657c1230d1ef4fef848a5cda1673a048', '2026-11-22 07:28:56.930431+00');
INSERT INTO public.answer VALUES ('3b51ba51f5e747b0aed3a943c85cab95', 'dienst-a', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, '657c1230d1ef4fef848a5cda1673a048', '2026-11-22 07:28:56.930431+00');
INSERT INTO public.answer VALUES ('3b51ba51f5e747b0aed3a943c85cab95', 'dienst-b', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, '657c1230d1ef4fef848a5cda1673a048', '2026-11-22 07:28:56.930431+00');
INSERT INTO public.answer VALUES ('3c9ca6af347045569ec739fd1d2af935', 'niveau', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 3, NULL, '2026-11-22 07:28:56.782118+00');
INSERT INTO public.answer VALUES ('40da35fb6eab4afd9c08fc41dc26835a', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '0a8bb9c8367e49b98e848465b79dc969', '2026-11-22 07:28:56.882612+00');
INSERT INTO public.answer VALUES ('40da35fb6eab4afd9c08fc41dc26835a', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '0a8bb9c8367e49b98e848465b79dc969', '2026-11-22 07:28:56.882612+00');
INSERT INTO public.answer VALUES ('40da35fb6eab4afd9c08fc41dc26835a', 'dienst-a', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, '0a8bb9c8367e49b98e848465b79dc969', '2026-11-22 07:28:56.882612+00');
INSERT INTO public.answer VALUES ('40da35fb6eab4afd9c08fc41dc26835a', 'dienst-b', 'n0', false, NULL, '', false, '', '', '', NULL, NULL, 1, '0a8bb9c8367e49b98e848465b79dc969', '2026-11-22 07:28:56.882612+00');
INSERT INTO public.answer VALUES ('5d5be2a3f6ac4a2cabe37953616b663c', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '33c2d6cdf5dd47678845253dbdd695cf', '2026-11-22 07:28:56.907643+00');
INSERT INTO public.answer VALUES ('5d5be2a3f6ac4a2cabe37953616b663c', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '33c2d6cdf5dd47678845253dbdd695cf', '2026-11-22 07:28:56.907643+00');
INSERT INTO public.answer VALUES ('5d5be2a3f6ac4a2cabe37953616b663c', 'dienst-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '33c2d6cdf5dd47678845253dbdd695cf', '2026-11-22 07:28:56.907643+00');
INSERT INTO public.answer VALUES ('5d5be2a3f6ac4a2cabe37953616b663c', 'dienst-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '33c2d6cdf5dd47678845253dbdd695cf', '2026-11-22 07:28:56.907643+00');
INSERT INTO public.answer VALUES ('9b436857850a4d9da6d108b87b2c9dba', 'leeg', NULL, false, NULL, '', false, '', '', '“Wij gaan …”', NULL, NULL, 1, NULL, '2026-11-22 07:28:56.752717+00');
INSERT INTO public.answer VALUES ('9b436857850a4d9da6d108b87b2c9dba', 'niet-van-toepassing', NULL, false, 'Doet de regio.', '', false, '', '', '', 'De i-visie.', NULL, 1, NULL, '2026-11-22 07:28:56.752717+00');
INSERT INTO public.answer VALUES ('9b436857850a4d9da6d108b87b2c9dba', 'niveau', 'n2', false, NULL, 'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.', true, 'Akkoord', '12', '', NULL, NULL, 1, NULL, '2026-11-22 07:28:56.752717+00');
INSERT INTO public.answer VALUES ('9b436857850a4d9da6d108b87b2c9dba', 'weet-ik-niet', NULL, true, NULL, '', false, '', '', '', NULL, 'Een politieke keuze.', 1, NULL, '2026-11-22 07:28:56.752717+00');
INSERT INTO public.answer VALUES ('ad8435227a9d4172a5e51300fb7a8e21', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e2ca146888e64ca2b3d9e585e03ab882', '2026-11-22 07:28:56.953449+00');
INSERT INTO public.answer VALUES ('ad8435227a9d4172a5e51300fb7a8e21', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e2ca146888e64ca2b3d9e585e03ab882', '2026-11-22 07:28:56.953449+00');
INSERT INTO public.answer VALUES ('ad8435227a9d4172a5e51300fb7a8e21', 'dienst-a', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e2ca146888e64ca2b3d9e585e03ab882', '2026-11-22 07:28:56.953449+00');
INSERT INTO public.answer VALUES ('ad8435227a9d4172a5e51300fb7a8e21', 'dienst-b', 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 1, 'e2ca146888e64ca2b3d9e585e03ab882', '2026-11-22 07:28:56.953449+00');
INSERT INTO public.answer VALUES ('cd199ddd839b469cbc5258328890ab9e', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '917c2b0a93f042889565609d242cd67a', '2026-11-22 07:28:56.959534+00');
INSERT INTO public.answer VALUES ('cd199ddd839b469cbc5258328890ab9e', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '917c2b0a93f042889565609d242cd67a', '2026-11-22 07:28:56.959534+00');
INSERT INTO public.answer VALUES ('cd199ddd839b469cbc5258328890ab9e', 'dienst-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '917c2b0a93f042889565609d242cd67a', '2026-11-22 07:28:56.959534+00');
INSERT INTO public.answer VALUES ('cd199ddd839b469cbc5258328890ab9e', 'dienst-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '917c2b0a93f042889565609d242cd67a', '2026-11-22 07:28:56.959534+00');
INSERT INTO public.answer VALUES ('fda7181a0bc74038aa5e2c8395e651bf', 'cyber-a', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '25398df16f554e8f9f9dfa97c0825772', '2026-11-22 07:28:56.919041+00');
INSERT INTO public.answer VALUES ('fda7181a0bc74038aa5e2c8395e651bf', 'cyber-b', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 1, '25398df16f554e8f9f9dfa97c0825772', '2026-11-22 07:28:56.919041+00');
INSERT INTO public.answer VALUES ('fda7181a0bc74038aa5e2c8395e651bf', 'dienst-a', 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 1, '25398df16f554e8f9f9dfa97c0825772', '2026-11-22 07:28:56.919041+00');
INSERT INTO public.answer VALUES ('fda7181a0bc74038aa5e2c8395e651bf', 'dienst-b', 'n3', false, NULL, '', false, '', '', '', NULL, NULL, 1, '25398df16f554e8f9f9dfa97c0825772', '2026-11-22 07:28:56.919041+00');
INSERT INTO public.answer_version VALUES ('b984d4c978e840a5ab790edf664ab586', 'a', 1, NULL, false, NULL, 'Ik zoek het uit.', false, '', '', '', NULL, NULL, '2bb5ed25675f44ca9375f25237256686', '2026-11-22 07:28:56.819712+00');
INSERT INTO public.answer_version VALUES ('b984d4c978e840a5ab790edf664ab586', 'a', 2, 'n1', false, NULL, 'Gevonden.', false, '', '', '', NULL, NULL, '85567a4dac494b6b92a7c5c4e41c630e', '2026-11-22 07:28:56.824208+00');
INSERT INTO public.answer_version VALUES ('b984d4c978e840a5ab790edf664ab586', 'a', 3, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '397b516ef58c40b49c4bb431be621fc9', '2026-11-22 07:28:56.853637+00');
INSERT INTO public.answer_version VALUES ('b984d4c978e840a5ab790edf664ab586', 'a', 4, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, '397b516ef58c40b49c4bb431be621fc9', '2026-11-22 07:28:56.858499+00');
INSERT INTO public.answer_version VALUES ('0fc67e7c9bc449b5a773728268e9c1af', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '5192db619e5941ea81a89baaf6fca91b', '2026-11-22 07:28:56.941984+00');
INSERT INTO public.answer_version VALUES ('0fc67e7c9bc449b5a773728268e9c1af', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '5192db619e5941ea81a89baaf6fca91b', '2026-11-22 07:28:56.941984+00');
INSERT INTO public.answer_version VALUES ('0fc67e7c9bc449b5a773728268e9c1af', 'dienst-a', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, '5192db619e5941ea81a89baaf6fca91b', '2026-11-22 07:28:56.941984+00');
INSERT INTO public.answer_version VALUES ('0fc67e7c9bc449b5a773728268e9c1af', 'dienst-b', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, '5192db619e5941ea81a89baaf6fca91b', '2026-11-22 07:28:56.941984+00');
INSERT INTO public.answer_version VALUES ('20ef0662869a40a6aa23d13157554161', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '13ee8807af864b80a735af15b674efdf', '2026-11-22 07:28:56.896084+00');
INSERT INTO public.answer_version VALUES ('20ef0662869a40a6aa23d13157554161', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '13ee8807af864b80a735af15b674efdf', '2026-11-22 07:28:56.896084+00');
INSERT INTO public.answer_version VALUES ('20ef0662869a40a6aa23d13157554161', 'dienst-a', 1, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, '13ee8807af864b80a735af15b674efdf', '2026-11-22 07:28:56.896084+00');
INSERT INTO public.answer_version VALUES ('20ef0662869a40a6aa23d13157554161', 'dienst-b', 1, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, '13ee8807af864b80a735af15b674efdf', '2026-11-22 07:28:56.896084+00');
INSERT INTO public.answer_version VALUES ('3b51ba51f5e747b0aed3a943c85cab95', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '657c1230d1ef4fef848a5cda1673a048', '2026-11-22 07:28:56.930431+00');
INSERT INTO public.answer_version VALUES ('3b51ba51f5e747b0aed3a943c85cab95', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '657c1230d1ef4fef848a5cda1673a048', '2026-11-22 07:28:56.930431+00');
INSERT INTO public.answer_version VALUES ('3b51ba51f5e747b0aed3a943c85cab95', 'dienst-a', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, '657c1230d1ef4fef848a5cda1673a048', '2026-11-22 07:28:56.930431+00');
INSERT INTO public.answer_version VALUES ('3b51ba51f5e747b0aed3a943c85cab95', 'dienst-b', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, '657c1230d1ef4fef848a5cda1673a048', '2026-11-22 07:28:56.930431+00');
INSERT INTO public.answer_version VALUES ('3c9ca6af347045569ec739fd1d2af935', 'niveau', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 07:28:56.771734+00');
INSERT INTO public.answer_version VALUES ('3c9ca6af347045569ec739fd1d2af935', 'niveau', 2, 'n1', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 07:28:56.776239+00');
INSERT INTO public.answer_version VALUES ('3c9ca6af347045569ec739fd1d2af935', 'niveau', 3, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, NULL, '2026-11-22 07:28:56.782118+00');
INSERT INTO public.answer_version VALUES ('40da35fb6eab4afd9c08fc41dc26835a', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '0a8bb9c8367e49b98e848465b79dc969', '2026-11-22 07:28:56.882612+00');
INSERT INTO public.answer_version VALUES ('40da35fb6eab4afd9c08fc41dc26835a', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '0a8bb9c8367e49b98e848465b79dc969', '2026-11-22 07:28:56.882612+00');
INSERT INTO public.answer_version VALUES ('40da35fb6eab4afd9c08fc41dc26835a', 'dienst-a', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, '0a8bb9c8367e49b98e848465b79dc969', '2026-11-22 07:28:56.882612+00');
INSERT INTO public.answer_version VALUES ('40da35fb6eab4afd9c08fc41dc26835a', 'dienst-b', 1, 'n0', false, NULL, '', false, '', '', '', NULL, NULL, '0a8bb9c8367e49b98e848465b79dc969', '2026-11-22 07:28:56.882612+00');
INSERT INTO public.answer_version VALUES ('5d5be2a3f6ac4a2cabe37953616b663c', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '33c2d6cdf5dd47678845253dbdd695cf', '2026-11-22 07:28:56.907643+00');
INSERT INTO public.answer_version VALUES ('5d5be2a3f6ac4a2cabe37953616b663c', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '33c2d6cdf5dd47678845253dbdd695cf', '2026-11-22 07:28:56.907643+00');
INSERT INTO public.answer_version VALUES ('5d5be2a3f6ac4a2cabe37953616b663c', 'dienst-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '33c2d6cdf5dd47678845253dbdd695cf', '2026-11-22 07:28:56.907643+00');
INSERT INTO public.answer_version VALUES ('5d5be2a3f6ac4a2cabe37953616b663c', 'dienst-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '33c2d6cdf5dd47678845253dbdd695cf', '2026-11-22 07:28:56.907643+00');
INSERT INTO public.answer_version VALUES ('9b436857850a4d9da6d108b87b2c9dba', 'leeg', 1, NULL, false, NULL, '', false, '', '', '“Wij gaan …”', NULL, NULL, NULL, '2026-11-22 07:28:56.752717+00');
INSERT INTO public.answer_version VALUES ('9b436857850a4d9da6d108b87b2c9dba', 'niet-van-toepassing', 1, NULL, false, 'Doet de regio.', '', false, '', '', '', 'De i-visie.', NULL, NULL, '2026-11-22 07:28:56.752717+00');
INSERT INTO public.answer_version VALUES ('9b436857850a4d9da6d108b87b2c9dba', 'niveau', 1, 'n2', false, NULL, 'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.', true, 'Akkoord', '12', '', NULL, NULL, NULL, '2026-11-22 07:28:56.752717+00');
INSERT INTO public.answer_version VALUES ('9b436857850a4d9da6d108b87b2c9dba', 'weet-ik-niet', 1, NULL, true, NULL, '', false, '', '', '', NULL, 'Een politieke keuze.', NULL, '2026-11-22 07:28:56.752717+00');
INSERT INTO public.answer_version VALUES ('ad8435227a9d4172a5e51300fb7a8e21', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'e2ca146888e64ca2b3d9e585e03ab882', '2026-11-22 07:28:56.953449+00');
INSERT INTO public.answer_version VALUES ('ad8435227a9d4172a5e51300fb7a8e21', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 'e2ca146888e64ca2b3d9e585e03ab882', '2026-11-22 07:28:56.953449+00');
INSERT INTO public.answer_version VALUES ('ad8435227a9d4172a5e51300fb7a8e21', 'dienst-a', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 'e2ca146888e64ca2b3d9e585e03ab882', '2026-11-22 07:28:56.953449+00');
INSERT INTO public.answer_version VALUES ('ad8435227a9d4172a5e51300fb7a8e21', 'dienst-b', 1, 'n4', false, NULL, '', false, '', '', '', NULL, NULL, 'e2ca146888e64ca2b3d9e585e03ab882', '2026-11-22 07:28:56.953449+00');
INSERT INTO public.answer_version VALUES ('cd199ddd839b469cbc5258328890ab9e', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '917c2b0a93f042889565609d242cd67a', '2026-11-22 07:28:56.959534+00');
INSERT INTO public.answer_version VALUES ('cd199ddd839b469cbc5258328890ab9e', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '917c2b0a93f042889565609d242cd67a', '2026-11-22 07:28:56.959534+00');
INSERT INTO public.answer_version VALUES ('cd199ddd839b469cbc5258328890ab9e', 'dienst-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '917c2b0a93f042889565609d242cd67a', '2026-11-22 07:28:56.959534+00');
INSERT INTO public.answer_version VALUES ('cd199ddd839b469cbc5258328890ab9e', 'dienst-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '917c2b0a93f042889565609d242cd67a', '2026-11-22 07:28:56.959534+00');
INSERT INTO public.answer_version VALUES ('fda7181a0bc74038aa5e2c8395e651bf', 'cyber-a', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '25398df16f554e8f9f9dfa97c0825772', '2026-11-22 07:28:56.919041+00');
INSERT INTO public.answer_version VALUES ('fda7181a0bc74038aa5e2c8395e651bf', 'cyber-b', 1, 'n2', false, NULL, '', false, '', '', '', NULL, NULL, '25398df16f554e8f9f9dfa97c0825772', '2026-11-22 07:28:56.919041+00');
INSERT INTO public.answer_version VALUES ('fda7181a0bc74038aa5e2c8395e651bf', 'dienst-a', 1, 'n3', false, NULL, '', false, '', '', '', NULL, NULL, '25398df16f554e8f9f9dfa97c0825772', '2026-11-22 07:28:56.919041+00');
INSERT INTO public.answer_version VALUES ('fda7181a0bc74038aa5e2c8395e651bf', 'dienst-b', 1, 'n3', false, NULL, '', false, '', '', '', NULL, NULL, '25398df16f554e8f9f9dfa97c0825772', '2026-11-22 07:28:56.919041+00');
INSERT INTO public.assessment VALUES ('b984d4c978e840a5ab790edf664ab586', 'GM0344', 'proef', '1.0', 'Samen', NULL, NULL, '[]', '', 'Balie', false, '2026-06-01', NULL, NULL, '[]', '', '2026-11-22 07:28:56.864211+00', '2027-01-31');
INSERT INTO public.assessment VALUES ('0fc67e7c9bc449b5a773728268e9c1af', 'GM0889', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}', '[]', '', '2026-11-22 07:28:56.941984+00', NULL);
INSERT INTO public.assessment VALUES ('20ef0662869a40a6aa23d13157554161', 'GM0060', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 38, "themes": {"dienst": 25, "cyber": 50}, "selections": {"kern": 38}}', '[]', '', '2026-11-22 07:28:56.896084+00', NULL);
INSERT INTO public.assessment VALUES ('3b51ba51f5e747b0aed3a943c85cab95', 'GM0888', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}', '[]', '', '2026-11-22 07:28:56.930431+00', NULL);
INSERT INTO public.assessment VALUES ('3c9ca6af347045569ec739fd1d2af935', 'GM0344', 'proef', '1.0', '', NULL, NULL, '[]', '', '', true, '2026-11-21', NULL, NULL, '[]', 'vraag/niveau', '2026-11-22 07:28:56.783252+00', NULL);
INSERT INTO public.assessment VALUES ('40da35fb6eab4afd9c08fc41dc26835a', 'GM1723', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}', '[]', '', '2026-11-22 07:28:56.882612+00', NULL);
INSERT INTO public.assessment VALUES ('5d5be2a3f6ac4a2cabe37953616b663c', 'GM0743', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}', '[]', '', '2026-11-22 07:28:56.907643+00', NULL);
INSERT INTO public.assessment VALUES ('9b436857850a4d9da6d108b87b2c9dba', 'GM0344', 'proef', '1.0', 'Volledig', 'akkoord', 'vastgesteld', '[{"title": "Coalitieakkoord ''t Hart", "dated": "2026-05-01"}, {"title": "Programma", "dated": null}]', 'Beleid', 'balie@voorbeeld.nl', false, '2026-11-21', '2026-11-21', '{"total": 4, "themes": {"thema": 50}, "selections": {"deel": null}}', '["niveau"]', '', '2026-11-22 07:28:56.766977+00', NULL);
INSERT INTO public.assessment VALUES ('ad8435227a9d4172a5e51300fb7a8e21', 'GM0310', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}', '[]', '', '2026-11-22 07:28:56.953449+00', NULL);
INSERT INTO public.assessment VALUES ('cd199ddd839b469cbc5258328890ab9e', 'GM0352', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}', '[]', '', '2026-11-22 07:28:56.959534+00', NULL);
INSERT INTO public.assessment VALUES ('fda7181a0bc74038aa5e2c8395e651bf', 'GM0744', 'proef', '1.0', '', 'akkoord', NULL, '[]', '', '', false, '2026-11-21', '2026-11-22', '{"total": 63, "themes": {"dienst": 75, "cyber": 50}, "selections": {"kern": 63}}', '[]', '', '2026-11-22 07:28:56.919041+00', NULL);
INSERT INTO public.assignment VALUES ('b984d4c978e840a5ab790edf664ab586', 'thema', '2bb5ed25675f44ca9375f25237256686');
INSERT INTO public.consent VALUES (1, '0fc67e7c9bc449b5a773728268e9c1af', 'counted', '{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}', '5192db619e5941ea81a89baaf6fca91b', '2026-11-22 07:28:56.94685+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (2, '20ef0662869a40a6aa23d13157554161', 'counted', '{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 25, "cyber": 50}, "topics": []}', '13ee8807af864b80a735af15b674efdf', '2026-11-22 07:28:56.90093+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (3, '3b51ba51f5e747b0aed3a943c85cab95', 'counted', '{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 100, "cyber": 50}, "topics": []}', '657c1230d1ef4fef848a5cda1673a048', '2026-11-22 07:28:56.935262+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (4, '40da35fb6eab4afd9c08fc41dc26835a', 'counted', '{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}', '0a8bb9c8367e49b98e848465b79dc969', '2026-11-22 07:28:56.887572+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (5, '5d5be2a3f6ac4a2cabe37953616b663c', 'counted', '{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 50, "cyber": 50}, "topics": []}', '33c2d6cdf5dd47678845253dbdd695cf', '2026-11-22 07:28:56.912518+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (6, 'ad8435227a9d4172a5e51300fb7a8e21', 'without-sensitive', '{"level": "without-sensitive", "audience": "chosen", "chosen": ["GM0363"], "in_sheets": false, "contact": {"themes": ["dienst"], "function": "adviseur dienstverlening", "address": "dienst@gemeente.example"}, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": {"total": null, "themes": {"dienst": 100}, "selections": {}}, "counted": {"cyber": 50}, "topics": ["dienst-a", "dienst-b"]}', 'e2ca146888e64ca2b3d9e585e03ab882', '2026-11-22 07:28:56.964551+00', '2028-11-22', NULL, NULL);
INSERT INTO public.consent VALUES (7, 'cd199ddd839b469cbc5258328890ab9e', 'named', '{"level": "named", "audience": "sharers", "chosen": [], "in_sheets": true, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": {"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}, "counted": {}, "topics": []}', '917c2b0a93f042889565609d242cd67a', '2026-11-22 07:28:56.97049+00', '2028-11-22', '2026-11-22 07:28:56.974689+00', 'withdrawn');
INSERT INTO public.consent VALUES (8, 'fda7181a0bc74038aa5e2c8395e651bf', 'counted', '{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}', '{"figures": null, "counted": {"dienst": 75, "cyber": 50}, "topics": []}', '25398df16f554e8f9f9dfa97c0825772', '2026-11-22 07:28:56.923739+00', '2028-11-22', NULL, NULL);
INSERT INTO public.event VALUES (1, '2026-11-22 07:28:56.757716+00', 'begun', NULL, NULL, '9b436857850a4d9da6d108b87b2c9dba', NULL, NULL, NULL);
INSERT INTO public.event VALUES (2, '2026-11-22 07:28:56.760863+00', 'begun', NULL, NULL, '3c9ca6af347045569ec739fd1d2af935', NULL, NULL, NULL);
INSERT INTO public.event VALUES (3, '2026-11-22 07:28:56.768386+00', 'finished', NULL, NULL, '9b436857850a4d9da6d108b87b2c9dba', NULL, NULL, NULL);
INSERT INTO public.event VALUES (4, '2026-11-22 07:28:56.773413+00', 'answered', NULL, NULL, '3c9ca6af347045569ec739fd1d2af935', 'niveau', NULL, 1);
INSERT INTO public.event VALUES (5, '2026-11-22 07:28:56.778959+00', 'answered', NULL, NULL, '3c9ca6af347045569ec739fd1d2af935', 'niveau', NULL, 2);
INSERT INTO public.event VALUES (6, '2026-11-22 07:28:56.783405+00', 'answered', NULL, NULL, '3c9ca6af347045569ec739fd1d2af935', 'niveau', NULL, 3);
INSERT INTO public.event VALUES (7, '2026-05-01 09:00:00+00', 'logged-in', '397b516ef58c40b49c4bb431be621fc9', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (8, '2026-05-01 09:00:00+00', 'logged-in', '2bb5ed25675f44ca9375f25237256686', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (9, '2026-05-01 09:00:00+00', 'logged-in', '85567a4dac494b6b92a7c5c4e41c630e', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (10, '2026-11-22 07:28:56.806661+00', 'begun', '397b516ef58c40b49c4bb431be621fc9', NULL, 'b984d4c978e840a5ab790edf664ab586', NULL, NULL, NULL);
INSERT INTO public.event VALUES (11, '2026-11-22 07:28:56.812169+00', 'assigned', '397b516ef58c40b49c4bb431be621fc9', '2bb5ed25675f44ca9375f25237256686', 'b984d4c978e840a5ab790edf664ab586', NULL, 'thema', NULL);
INSERT INTO public.event VALUES (12, '2026-11-22 07:28:56.820587+00', 'answered', '2bb5ed25675f44ca9375f25237256686', NULL, 'b984d4c978e840a5ab790edf664ab586', 'a', NULL, 1);
INSERT INTO public.event VALUES (13, '2026-11-22 07:28:56.826089+00', 'answered', '85567a4dac494b6b92a7c5c4e41c630e', NULL, 'b984d4c978e840a5ab790edf664ab586', 'a', NULL, 2);
INSERT INTO public.event VALUES (14, '2026-11-22 07:28:56.829006+00', 'begun', '97d1f389f6274aacbab77879532f8d88', NULL, '4d746d24ae2d4d838a61ec90960ec88c', NULL, NULL, NULL);
INSERT INTO public.event VALUES (15, '2026-11-22 07:28:56.836795+00', 'assigned', '97d1f389f6274aacbab77879532f8d88', '2a1a1dc4f4e844b1a7d95b834f900e3c', '4d746d24ae2d4d838a61ec90960ec88c', NULL, 'thema', NULL);
INSERT INTO public.event VALUES (16, '2026-11-22 07:28:56.844815+00', 'answered', '2a1a1dc4f4e844b1a7d95b834f900e3c', NULL, '4d746d24ae2d4d838a61ec90960ec88c', 'a', NULL, 1);
INSERT INTO public.event VALUES (17, '2026-11-22 07:28:56.849785+00', 'answered', '384d6a3d7b3e4452979062903b857787', NULL, '4d746d24ae2d4d838a61ec90960ec88c', 'a', NULL, 2);
INSERT INTO public.event VALUES (18, '2026-11-22 07:28:56.855029+00', 'answered', '397b516ef58c40b49c4bb431be621fc9', NULL, 'b984d4c978e840a5ab790edf664ab586', 'a', NULL, 3);
INSERT INTO public.event VALUES (19, '2026-11-22 07:28:56.859888+00', 'answered', '397b516ef58c40b49c4bb431be621fc9', NULL, 'b984d4c978e840a5ab790edf664ab586', 'a', NULL, 4);
INSERT INTO public.event VALUES (20, '2026-11-22 07:28:56.864394+00', 'described', '397b516ef58c40b49c4bb431be621fc9', NULL, 'b984d4c978e840a5ab790edf664ab586', NULL, NULL, NULL);
INSERT INTO public.event VALUES (21, '2026-11-22 07:28:56.86719+00', 'deleted', '97d1f389f6274aacbab77879532f8d88', NULL, '4d746d24ae2d4d838a61ec90960ec88c', NULL, NULL, NULL);
INSERT INTO public.event VALUES (22, '2026-05-01 09:00:00+00', 'forgotten', '85567a4dac494b6b92a7c5c4e41c630e', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (23, '2026-11-21 12:00:00+00', 'logged-in', '0a8bb9c8367e49b98e848465b79dc969', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (24, '2026-11-22 07:28:56.883515+00', 'begun', '0a8bb9c8367e49b98e848465b79dc969', NULL, '40da35fb6eab4afd9c08fc41dc26835a', NULL, NULL, NULL);
INSERT INTO public.event VALUES (25, '2026-11-22 07:28:56.890309+00', 'shared', '0a8bb9c8367e49b98e848465b79dc969', NULL, '40da35fb6eab4afd9c08fc41dc26835a', NULL, NULL, NULL);
INSERT INTO public.event VALUES (26, '2026-11-21 12:00:00+00', 'logged-in', '13ee8807af864b80a735af15b674efdf', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (27, '2026-11-22 07:28:56.896992+00', 'begun', '13ee8807af864b80a735af15b674efdf', NULL, '20ef0662869a40a6aa23d13157554161', NULL, NULL, NULL);
INSERT INTO public.event VALUES (28, '2026-11-22 07:28:56.90213+00', 'shared', '13ee8807af864b80a735af15b674efdf', NULL, '20ef0662869a40a6aa23d13157554161', NULL, NULL, NULL);
INSERT INTO public.event VALUES (29, '2026-11-21 12:00:00+00', 'logged-in', '33c2d6cdf5dd47678845253dbdd695cf', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (30, '2026-11-22 07:28:56.908501+00', 'begun', '33c2d6cdf5dd47678845253dbdd695cf', NULL, '5d5be2a3f6ac4a2cabe37953616b663c', NULL, NULL, NULL);
INSERT INTO public.event VALUES (31, '2026-11-22 07:28:56.913716+00', 'shared', '33c2d6cdf5dd47678845253dbdd695cf', NULL, '5d5be2a3f6ac4a2cabe37953616b663c', NULL, NULL, NULL);
INSERT INTO public.event VALUES (32, '2026-11-21 12:00:00+00', 'logged-in', '25398df16f554e8f9f9dfa97c0825772', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (33, '2026-11-22 07:28:56.919924+00', 'begun', '25398df16f554e8f9f9dfa97c0825772', NULL, 'fda7181a0bc74038aa5e2c8395e651bf', NULL, NULL, NULL);
INSERT INTO public.event VALUES (34, '2026-11-22 07:28:56.924876+00', 'shared', '25398df16f554e8f9f9dfa97c0825772', NULL, 'fda7181a0bc74038aa5e2c8395e651bf', NULL, NULL, NULL);
INSERT INTO public.event VALUES (35, '2026-11-21 12:00:00+00', 'logged-in', '657c1230d1ef4fef848a5cda1673a048', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (36, '2026-11-22 07:28:56.931323+00', 'begun', '657c1230d1ef4fef848a5cda1673a048', NULL, '3b51ba51f5e747b0aed3a943c85cab95', NULL, NULL, NULL);
INSERT INTO public.event VALUES (37, '2026-11-22 07:28:56.936605+00', 'shared', '657c1230d1ef4fef848a5cda1673a048', NULL, '3b51ba51f5e747b0aed3a943c85cab95', NULL, NULL, NULL);
INSERT INTO public.event VALUES (38, '2026-11-21 12:00:00+00', 'logged-in', '5192db619e5941ea81a89baaf6fca91b', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (39, '2026-11-22 07:28:56.942781+00', 'begun', '5192db619e5941ea81a89baaf6fca91b', NULL, '0fc67e7c9bc449b5a773728268e9c1af', NULL, NULL, NULL);
INSERT INTO public.event VALUES (40, '2026-11-22 07:28:56.948036+00', 'shared', '5192db619e5941ea81a89baaf6fca91b', NULL, '0fc67e7c9bc449b5a773728268e9c1af', NULL, NULL, NULL);
INSERT INTO public.event VALUES (41, '2026-11-21 12:00:00+00', 'logged-in', 'e2ca146888e64ca2b3d9e585e03ab882', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (42, '2026-11-22 07:28:56.954234+00', 'begun', 'e2ca146888e64ca2b3d9e585e03ab882', NULL, 'ad8435227a9d4172a5e51300fb7a8e21', NULL, NULL, NULL);
INSERT INTO public.event VALUES (43, '2026-11-21 12:00:00+00', 'logged-in', '917c2b0a93f042889565609d242cd67a', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (44, '2026-11-22 07:28:56.960462+00', 'begun', '917c2b0a93f042889565609d242cd67a', NULL, 'cd199ddd839b469cbc5258328890ab9e', NULL, NULL, NULL);
INSERT INTO public.event VALUES (45, '2026-11-22 07:28:56.966272+00', 'shared', 'e2ca146888e64ca2b3d9e585e03ab882', NULL, 'ad8435227a9d4172a5e51300fb7a8e21', NULL, NULL, NULL);
INSERT INTO public.event VALUES (46, '2026-11-22 07:28:56.972044+00', 'shared', '917c2b0a93f042889565609d242cd67a', NULL, 'cd199ddd839b469cbc5258328890ab9e', NULL, NULL, NULL);
INSERT INTO public.event VALUES (47, '2026-11-22 07:28:56.975496+00', 'unshared', '917c2b0a93f042889565609d242cd67a', NULL, 'cd199ddd839b469cbc5258328890ab9e', NULL, NULL, NULL);
INSERT INTO public.event VALUES (48, '2026-11-21 12:00:00+00', 'logged-in', '690d5ea52e9d46ce9ffd0b14e4a08ef7', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (49, '2026-11-22 07:28:56.989314+00', 'released', '690d5ea52e9d46ce9ffd0b14e4a08ef7', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.event VALUES (50, '2026-11-21 12:00:00+00', 'logged-in', '690d5ea52e9d46ce9ffd0b14e4a08ef7', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.membership VALUES ('0a8bb9c8367e49b98e848465b79dc969', 'GM1723', 'editor');
INSERT INTO public.membership VALUES ('13ee8807af864b80a735af15b674efdf', 'GM0060', 'editor');
INSERT INTO public.membership VALUES ('25398df16f554e8f9f9dfa97c0825772', 'GM0744', 'editor');
INSERT INTO public.membership VALUES ('2bb5ed25675f44ca9375f25237256686', '', 'host');
INSERT INTO public.membership VALUES ('2bb5ed25675f44ca9375f25237256686', 'GM0344', 'contributor');
INSERT INTO public.membership VALUES ('33c2d6cdf5dd47678845253dbdd695cf', 'GM0743', 'editor');
INSERT INTO public.membership VALUES ('397b516ef58c40b49c4bb431be621fc9', 'GM0344', 'editor');
INSERT INTO public.membership VALUES ('397b516ef58c40b49c4bb431be621fc9', 'GM0363', 'reader');
INSERT INTO public.membership VALUES ('5192db619e5941ea81a89baaf6fca91b', 'GM0889', 'editor');
INSERT INTO public.membership VALUES ('657c1230d1ef4fef848a5cda1673a048', 'GM0888', 'editor');
INSERT INTO public.membership VALUES ('690d5ea52e9d46ce9ffd0b14e4a08ef7', '', 'host');
INSERT INTO public.membership VALUES ('917c2b0a93f042889565609d242cd67a', 'GM0352', 'editor');
INSERT INTO public.membership VALUES ('e2ca146888e64ca2b3d9e585e03ab882', 'GM0310', 'editor');
INSERT INTO public.person VALUES ('0a8bb9c8367e49b98e848465b79dc969', 'https://inlog.example', 'nummer-redacteur GM1723', 'redacteur GM1723', 'redacteur GM1723@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('13ee8807af864b80a735af15b674efdf', 'https://inlog.example', 'nummer-redacteur GM0060', 'redacteur GM0060', 'redacteur GM0060@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('25398df16f554e8f9f9dfa97c0825772', 'https://inlog.example', 'nummer-redacteur GM0744', 'redacteur GM0744', 'redacteur GM0744@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('2bb5ed25675f44ca9375f25237256686', 'https://inlog.voorbeeld.nl/''', 'nr Mo', 'Mo', 'Mo@voorbeeld.nl', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('33c2d6cdf5dd47678845253dbdd695cf', 'https://inlog.example', 'nummer-redacteur GM0743', 'redacteur GM0743', 'redacteur GM0743@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('397b516ef58c40b49c4bb431be621fc9', 'https://inlog.voorbeeld.nl/''', 'nr Zoë O''Brien', 'Zoë O''Brien', 'Zoë O''Brien@voorbeeld.nl', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('5192db619e5941ea81a89baaf6fca91b', 'https://inlog.example', 'nummer-redacteur GM0889', 'redacteur GM0889', 'redacteur GM0889@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('657c1230d1ef4fef848a5cda1673a048', 'https://inlog.example', 'nummer-redacteur GM0888', 'redacteur GM0888', 'redacteur GM0888@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('690d5ea52e9d46ce9ffd0b14e4a08ef7', 'https://inlog.example', 'nummer-beheerder', 'beheerder', 'beheerder@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('85567a4dac494b6b92a7c5c4e41c630e', '', '85567a4dac494b6b92a7c5c4e41c630e', '', '', '2026-05-01 09:00:00+00');
INSERT INTO public.person VALUES ('917c2b0a93f042889565609d242cd67a', 'https://inlog.example', 'nummer-redacteur GM0352', 'redacteur GM0352', 'redacteur GM0352@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.person VALUES ('e2ca146888e64ca2b3d9e585e03ab882', 'https://inlog.example', 'nummer-redacteur GM0310', 'redacteur GM0310', 'redacteur GM0310@gemeente.example', '2026-11-21 12:00:00+00');
INSERT INTO public.published VALUES (1, 'proef', 1, false, '{"groups": [{"sizes": [0, 1], "themes": {"cyber": {"first": 50, "middle": 50, "third": 50, "n": 7}, "dienst": {"first": 6, "middle": 38, "third": 69, "n": 6}}}]}');
INSERT INTO public.round VALUES (1, '2026-11-22', '2026-11-22 07:28:56.988888+00');
INSERT INTO public.round VALUES (2, '2027-03-02', NULL);
INSERT INTO public.selfcheck_revision VALUES ('0003');
INSERT INTO public.spent VALUES ('0fc67e7c9bc449b5a773728268e9c1af', 'cyber', 'GM0889', 1);
INSERT INTO public.spent VALUES ('0fc67e7c9bc449b5a773728268e9c1af', 'dienst', 'GM0889', 1);
INSERT INTO public.spent VALUES ('20ef0662869a40a6aa23d13157554161', 'cyber', 'GM0060', 1);
INSERT INTO public.spent VALUES ('20ef0662869a40a6aa23d13157554161', 'dienst', 'GM0060', 1);
INSERT INTO public.spent VALUES ('3b51ba51f5e747b0aed3a943c85cab95', 'cyber', 'GM0888', 1);
INSERT INTO public.spent VALUES ('3b51ba51f5e747b0aed3a943c85cab95', 'dienst', 'GM0888', 1);
INSERT INTO public.spent VALUES ('40da35fb6eab4afd9c08fc41dc26835a', 'cyber', 'GM1723', 1);
INSERT INTO public.spent VALUES ('40da35fb6eab4afd9c08fc41dc26835a', 'dienst', 'GM1723', 1);
INSERT INTO public.spent VALUES ('5d5be2a3f6ac4a2cabe37953616b663c', 'cyber', 'GM0743', 1);
INSERT INTO public.spent VALUES ('5d5be2a3f6ac4a2cabe37953616b663c', 'dienst', 'GM0743', 1);
INSERT INTO public.spent VALUES ('ad8435227a9d4172a5e51300fb7a8e21', 'cyber', 'GM0310', 1);
INSERT INTO public.spent VALUES ('ad8435227a9d4172a5e51300fb7a8e21', 'dienst', 'GM0310', NULL);
INSERT INTO public.spent VALUES ('cd199ddd839b469cbc5258328890ab9e', 'cyber', 'GM0352', NULL);
INSERT INTO public.spent VALUES ('cd199ddd839b469cbc5258328890ab9e', 'dienst', 'GM0352', NULL);
INSERT INTO public.spent VALUES ('fda7181a0bc74038aa5e2c8395e651bf', 'cyber', 'GM0744', 1);
INSERT INTO public.spent VALUES ('fda7181a0bc74038aa5e2c8395e651bf', 'dienst', 'GM0744', 1);
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
