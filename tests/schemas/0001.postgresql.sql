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
    revision integer NOT NULL
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
    changed timestamp with time zone NOT NULL
);
CREATE TABLE public.selfcheck_revision (
    version_num character varying(32) NOT NULL
);
INSERT INTO public.answer VALUES ('36c7c3ef56584818a1d0c92cec0a4832', 'niveau', 'n2', false, NULL, '', false, '', '', '', NULL, NULL, 3);
INSERT INTO public.answer VALUES ('71b65c585cd94ce08310a36bbd3c1a32', 'leeg', NULL, false, NULL, '', false, '', '', '“Wij gaan …”', NULL, NULL, 1);
INSERT INTO public.answer VALUES ('71b65c585cd94ce08310a36bbd3c1a32', 'niet-van-toepassing', NULL, false, 'Doet de regio.', '', false, '', '', '', 'De i-visie.', NULL, 1);
INSERT INTO public.answer VALUES ('71b65c585cd94ce08310a36bbd3c1a32', 'niveau', 'n2', false, NULL, 'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.', true, 'Akkoord', '12', '', NULL, NULL, 1);
INSERT INTO public.answer VALUES ('71b65c585cd94ce08310a36bbd3c1a32', 'weet-ik-niet', NULL, true, NULL, '', false, '', '', '', NULL, 'Een politieke keuze.', 1);
INSERT INTO public.assessment VALUES ('36c7c3ef56584818a1d0c92cec0a4832', 'GM0344', 'proef', '1.0', '', NULL, NULL, '[]', '', '', true, '2026-11-21', NULL, NULL, '[]', 'vraag/niveau', '2026-11-22 00:56:29.603708+00');
INSERT INTO public.assessment VALUES ('71b65c585cd94ce08310a36bbd3c1a32', 'GM0344', 'proef', '1.0', 'Volledig', 'akkoord', 'vastgesteld', '[{"title": "Coalitieakkoord ''t Hart", "dated": "2026-05-01"}, {"title": "Programma", "dated": null}]', 'Beleid', 'balie@voorbeeld.nl', false, '2026-11-21', '2026-11-21', '{"total": 4, "themes": {"thema": 50}, "selections": {"deel": null}}', '["niveau"]', '', '2026-11-22 00:56:29.556608+00');
INSERT INTO public.selfcheck_revision VALUES ('0001');
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT pk_answer PRIMARY KEY (assessment_id, question_id);
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT pk_assessment PRIMARY KEY (id);
ALTER TABLE ONLY public.selfcheck_revision
    ADD CONSTRAINT selfcheck_revision_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;
