BEGIN TRANSACTION;
CREATE TABLE answer (
	assessment_id TEXT NOT NULL, 
	question_id TEXT NOT NULL, 
	level TEXT, 
	unknown BOOLEAN NOT NULL, 
	not_applicable TEXT, 
	note TEXT NOT NULL, 
	note_shared BOOLEAN NOT NULL, 
	evidence_document TEXT NOT NULL, 
	evidence_page TEXT NOT NULL, 
	evidence_quotation TEXT NOT NULL, 
	already TEXT, 
	set_aside TEXT, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (assessment_id, question_id), 
	CONSTRAINT fk_answer_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessment (id) ON DELETE CASCADE
);
INSERT INTO "answer" VALUES('71b65c585cd94ce08310a36bbd3c1a32','niveau','n2',0,NULL,'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.',1,'Akkoord','12','',NULL,NULL,1);
INSERT INTO "answer" VALUES('71b65c585cd94ce08310a36bbd3c1a32','weet-ik-niet',NULL,1,NULL,'',0,'','','',NULL,'Een politieke keuze.',1);
INSERT INTO "answer" VALUES('71b65c585cd94ce08310a36bbd3c1a32','niet-van-toepassing',NULL,0,'Doet de regio.','',0,'','','','De i-visie.',NULL,1);
INSERT INTO "answer" VALUES('71b65c585cd94ce08310a36bbd3c1a32','leeg',NULL,0,NULL,'',0,'','','“Wij gaan …”',NULL,NULL,1);
INSERT INTO "answer" VALUES('36c7c3ef56584818a1d0c92cec0a4832','niveau','n2',0,NULL,'',0,'','','',NULL,NULL,3);
CREATE TABLE assessment (
	id TEXT NOT NULL, 
	municipality TEXT NOT NULL, 
	checklist TEXT NOT NULL, 
	version TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT, 
	status TEXT, 
	programmes JSON NOT NULL, 
	filled_in_by TEXT NOT NULL, 
	contact TEXT NOT NULL, 
	invented BOOLEAN NOT NULL, 
	created DATE NOT NULL, 
	finished DATE, 
	finished_scores JSON, 
	chosen JSON NOT NULL, 
	place TEXT NOT NULL, 
	changed DATETIME NOT NULL, 
	CONSTRAINT pk_assessment PRIMARY KEY (id)
);
INSERT INTO "assessment" VALUES('71b65c585cd94ce08310a36bbd3c1a32','GM0344','proef','1.0','Volledig','akkoord','vastgesteld','[{"title": "Coalitieakkoord ''t Hart", "dated": "2026-05-01"}, {"title": "Programma", "dated": null}]','Beleid','balie@voorbeeld.nl',0,'2026-11-21','2026-11-21','{"total": 4, "themes": {"thema": 50}, "selections": {"deel": null}}','["niveau"]','','2026-11-22 00:56:29.556608');
INSERT INTO "assessment" VALUES('36c7c3ef56584818a1d0c92cec0a4832','GM0344','proef','1.0','',NULL,NULL,'[]','','',1,'2026-11-21',NULL,NULL,'[]','vraag/niveau','2026-11-22 00:56:29.603708');
CREATE TABLE selfcheck_revision (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT selfcheck_revision_pkc PRIMARY KEY (version_num)
);
INSERT INTO "selfcheck_revision" VALUES('0001');
COMMIT;
