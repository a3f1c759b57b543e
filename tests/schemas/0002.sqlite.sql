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
	revision INTEGER NOT NULL, "by" TEXT, at DATETIME, 
	CONSTRAINT pk_answer PRIMARY KEY (assessment_id, question_id), 
	CONSTRAINT fk_answer_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessment (id) ON DELETE CASCADE
);
INSERT INTO "answer" VALUES('b55913f904ac464abb53cdf1e28fdfa0','niveau','n2',0,NULL,'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.',1,'Akkoord','12','',NULL,NULL,1,NULL,'2026-11-22 02:53:58.144573');
INSERT INTO "answer" VALUES('b55913f904ac464abb53cdf1e28fdfa0','weet-ik-niet',NULL,1,NULL,'',0,'','','',NULL,'Een politieke keuze.',1,NULL,'2026-11-22 02:53:58.144573');
INSERT INTO "answer" VALUES('b55913f904ac464abb53cdf1e28fdfa0','niet-van-toepassing',NULL,0,'Doet de regio.','',0,'','','','De i-visie.',NULL,1,NULL,'2026-11-22 02:53:58.144573');
INSERT INTO "answer" VALUES('b55913f904ac464abb53cdf1e28fdfa0','leeg',NULL,0,NULL,'',0,'','','“Wij gaan …”',NULL,NULL,1,NULL,'2026-11-22 02:53:58.144573');
INSERT INTO "answer" VALUES('273adf39fe854dab93893f4f45b7a4ba','niveau','n2',0,NULL,'',0,'','','',NULL,NULL,3,NULL,'2026-11-22 02:53:58.194965');
INSERT INTO "answer" VALUES('d259e4dc9cfa4edebd62540bf08b6b56','a','n1',0,NULL,'',0,'','','',NULL,NULL,4,'ac5457aed0d4415b8597dc75f208ee90','2026-11-22 02:53:58.603475');
CREATE TABLE answer_version (
	assessment_id TEXT NOT NULL, 
	question_id TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
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
	"by" TEXT, 
	at DATETIME, 
	CONSTRAINT pk_answer_version PRIMARY KEY (assessment_id, question_id, revision), 
	CONSTRAINT fk_answer_version_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessment (id) ON DELETE CASCADE
);
INSERT INTO "answer_version" VALUES('b55913f904ac464abb53cdf1e28fdfa0','niveau',1,'n2',0,NULL,'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.',1,'Akkoord','12','',NULL,NULL,NULL,'2026-11-22 02:53:58.144573');
INSERT INTO "answer_version" VALUES('b55913f904ac464abb53cdf1e28fdfa0','weet-ik-niet',1,NULL,1,NULL,'',0,'','','',NULL,'Een politieke keuze.',NULL,'2026-11-22 02:53:58.144573');
INSERT INTO "answer_version" VALUES('b55913f904ac464abb53cdf1e28fdfa0','niet-van-toepassing',1,NULL,0,'Doet de regio.','',0,'','','','De i-visie.',NULL,NULL,'2026-11-22 02:53:58.144573');
INSERT INTO "answer_version" VALUES('b55913f904ac464abb53cdf1e28fdfa0','leeg',1,NULL,0,NULL,'',0,'','','“Wij gaan …”',NULL,NULL,NULL,'2026-11-22 02:53:58.144573');
INSERT INTO "answer_version" VALUES('273adf39fe854dab93893f4f45b7a4ba','niveau',1,'n0',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 02:53:58.182366');
INSERT INTO "answer_version" VALUES('273adf39fe854dab93893f4f45b7a4ba','niveau',2,'n1',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 02:53:58.188128');
INSERT INTO "answer_version" VALUES('273adf39fe854dab93893f4f45b7a4ba','niveau',3,'n2',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 02:53:58.194965');
INSERT INTO "answer_version" VALUES('d259e4dc9cfa4edebd62540bf08b6b56','a',1,NULL,0,NULL,'Ik zoek het uit.',0,'','','',NULL,NULL,'62a0a714f7ed4d7dbeda1a5d4d18e8e3','2026-11-22 02:53:58.241278');
INSERT INTO "answer_version" VALUES('d259e4dc9cfa4edebd62540bf08b6b56','a',2,'n1',0,NULL,'Gevonden.',0,'','','',NULL,NULL,'be744816610b483aa98e4e163e1819e8','2026-11-22 02:53:58.247335');
INSERT INTO "answer_version" VALUES('d259e4dc9cfa4edebd62540bf08b6b56','a',3,'n2',0,NULL,'',0,'','','',NULL,NULL,'ac5457aed0d4415b8597dc75f208ee90','2026-11-22 02:53:58.324035');
INSERT INTO "answer_version" VALUES('d259e4dc9cfa4edebd62540bf08b6b56','a',4,'n1',0,NULL,'',0,'','','',NULL,NULL,'ac5457aed0d4415b8597dc75f208ee90','2026-11-22 02:53:58.603475');
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
	changed DATETIME NOT NULL, announced DATE, 
	CONSTRAINT pk_assessment PRIMARY KEY (id)
);
INSERT INTO "assessment" VALUES('b55913f904ac464abb53cdf1e28fdfa0','GM0344','proef','1.0','Volledig','akkoord','vastgesteld','[{"title": "Coalitieakkoord ''t Hart", "dated": "2026-05-01"}, {"title": "Programma", "dated": null}]','Beleid','balie@voorbeeld.nl',0,'2026-11-21','2026-11-21','{"total": 4, "themes": {"thema": 50}, "selections": {"deel": null}}','["niveau"]','','2026-11-22 02:53:58.175991',NULL);
INSERT INTO "assessment" VALUES('273adf39fe854dab93893f4f45b7a4ba','GM0344','proef','1.0','',NULL,NULL,'[]','','',1,'2026-11-21',NULL,NULL,'[]','vraag/niveau','2026-11-22 02:53:58.196230',NULL);
INSERT INTO "assessment" VALUES('d259e4dc9cfa4edebd62540bf08b6b56','GM0344','proef','1.0','Samen',NULL,NULL,'[]','','Balie',0,'2026-06-01',NULL,NULL,'[]','','2026-11-22 02:53:58.616104','2027-01-31');
CREATE TABLE assignment (
	assessment_id TEXT NOT NULL, 
	theme_id TEXT NOT NULL, 
	person_id TEXT NOT NULL, 
	CONSTRAINT pk_assignment PRIMARY KEY (assessment_id, theme_id), 
	CONSTRAINT fk_assignment_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessment (id) ON DELETE CASCADE, 
	CONSTRAINT fk_assignment_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "assignment" VALUES('d259e4dc9cfa4edebd62540bf08b6b56','thema','62a0a714f7ed4d7dbeda1a5d4d18e8e3');
CREATE TABLE event (
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	kind TEXT NOT NULL, 
	person_id TEXT, 
	colleague_id TEXT, 
	assessment_id TEXT, 
	question_id TEXT, 
	theme_id TEXT, 
	revision INTEGER, 
	CONSTRAINT pk_event PRIMARY KEY (number)
);
INSERT INTO "event" VALUES(1,'2026-11-22 02:53:58.148554','begun',NULL,NULL,'b55913f904ac464abb53cdf1e28fdfa0',NULL,NULL,NULL);
INSERT INTO "event" VALUES(2,'2026-11-22 02:53:58.152679','begun',NULL,NULL,'273adf39fe854dab93893f4f45b7a4ba',NULL,NULL,NULL);
INSERT INTO "event" VALUES(3,'2026-11-22 02:53:58.176461','finished',NULL,NULL,'b55913f904ac464abb53cdf1e28fdfa0',NULL,NULL,NULL);
INSERT INTO "event" VALUES(4,'2026-11-22 02:53:58.184317','answered',NULL,NULL,'273adf39fe854dab93893f4f45b7a4ba','niveau',NULL,1);
INSERT INTO "event" VALUES(5,'2026-11-22 02:53:58.191382','answered',NULL,NULL,'273adf39fe854dab93893f4f45b7a4ba','niveau',NULL,2);
INSERT INTO "event" VALUES(6,'2026-11-22 02:53:58.196401','answered',NULL,NULL,'273adf39fe854dab93893f4f45b7a4ba','niveau',NULL,3);
INSERT INTO "event" VALUES(7,'2026-05-01 09:00:00.000000','logged-in','ac5457aed0d4415b8597dc75f208ee90',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(8,'2026-05-01 09:00:00.000000','logged-in','62a0a714f7ed4d7dbeda1a5d4d18e8e3',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(9,'2026-05-01 09:00:00.000000','logged-in','be744816610b483aa98e4e163e1819e8',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(10,'2026-11-22 02:53:58.228961','begun','ac5457aed0d4415b8597dc75f208ee90',NULL,'d259e4dc9cfa4edebd62540bf08b6b56',NULL,NULL,NULL);
INSERT INTO "event" VALUES(11,'2026-11-22 02:53:58.236423','assigned','ac5457aed0d4415b8597dc75f208ee90','62a0a714f7ed4d7dbeda1a5d4d18e8e3','d259e4dc9cfa4edebd62540bf08b6b56',NULL,'thema',NULL);
INSERT INTO "event" VALUES(12,'2026-11-22 02:53:58.242714','answered','62a0a714f7ed4d7dbeda1a5d4d18e8e3',NULL,'d259e4dc9cfa4edebd62540bf08b6b56','a',NULL,1);
INSERT INTO "event" VALUES(13,'2026-11-22 02:53:58.249505','answered','be744816610b483aa98e4e163e1819e8',NULL,'d259e4dc9cfa4edebd62540bf08b6b56','a',NULL,2);
INSERT INTO "event" VALUES(14,'2026-11-22 02:53:58.253562','begun','b41d611183e44c459e9f25a465ded3ca',NULL,'137313bd75134758964688ba7309d099',NULL,NULL,NULL);
INSERT INTO "event" VALUES(15,'2026-11-22 02:53:58.260392','assigned','b41d611183e44c459e9f25a465ded3ca','e656a99ed7ba481db10cc7d95db67708','137313bd75134758964688ba7309d099',NULL,'thema',NULL);
INSERT INTO "event" VALUES(16,'2026-11-22 02:53:58.266282','answered','e656a99ed7ba481db10cc7d95db67708',NULL,'137313bd75134758964688ba7309d099','a',NULL,1);
INSERT INTO "event" VALUES(17,'2026-11-22 02:53:58.287839','answered','8b39db997aac49a5822f6ddfc79a0788',NULL,'137313bd75134758964688ba7309d099','a',NULL,2);
INSERT INTO "event" VALUES(18,'2026-11-22 02:53:58.327785','answered','ac5457aed0d4415b8597dc75f208ee90',NULL,'d259e4dc9cfa4edebd62540bf08b6b56','a',NULL,3);
INSERT INTO "event" VALUES(19,'2026-11-22 02:53:58.605916','answered','ac5457aed0d4415b8597dc75f208ee90',NULL,'d259e4dc9cfa4edebd62540bf08b6b56','a',NULL,4);
INSERT INTO "event" VALUES(20,'2026-11-22 02:53:58.616370','described','ac5457aed0d4415b8597dc75f208ee90',NULL,'d259e4dc9cfa4edebd62540bf08b6b56',NULL,NULL,NULL);
INSERT INTO "event" VALUES(21,'2026-11-22 02:53:58.635758','deleted','b41d611183e44c459e9f25a465ded3ca',NULL,'137313bd75134758964688ba7309d099',NULL,NULL,NULL);
INSERT INTO "event" VALUES(22,'2026-05-01 09:00:00.000000','forgotten','be744816610b483aa98e4e163e1819e8',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE membership (
	person_id TEXT NOT NULL, 
	municipality TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (person_id, municipality, role), 
	CONSTRAINT fk_membership_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "membership" VALUES('ac5457aed0d4415b8597dc75f208ee90','GM0344','editor');
INSERT INTO "membership" VALUES('ac5457aed0d4415b8597dc75f208ee90','GM0363','reader');
INSERT INTO "membership" VALUES('62a0a714f7ed4d7dbeda1a5d4d18e8e3','GM0344','contributor');
INSERT INTO "membership" VALUES('62a0a714f7ed4d7dbeda1a5d4d18e8e3','','host');
CREATE TABLE person (
	id TEXT NOT NULL, 
	issuer TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	name TEXT NOT NULL, 
	email TEXT NOT NULL, 
	seen DATETIME NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT uq_person_issuer_subject UNIQUE (issuer, subject)
);
INSERT INTO "person" VALUES('ac5457aed0d4415b8597dc75f208ee90','https://inlog.voorbeeld.nl/''','nr Zoë O''Brien','Zoë O''Brien','Zoë O''Brien@voorbeeld.nl','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('62a0a714f7ed4d7dbeda1a5d4d18e8e3','https://inlog.voorbeeld.nl/''','nr Mo','Mo','Mo@voorbeeld.nl','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('be744816610b483aa98e4e163e1819e8','','be744816610b483aa98e4e163e1819e8','','','2026-05-01 09:00:00.000000');
CREATE TABLE selfcheck_revision (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT selfcheck_revision_pkc PRIMARY KEY (version_num)
);
INSERT INTO "selfcheck_revision" VALUES('0002');
CREATE TABLE session (
	token_hash TEXT NOT NULL, 
	person_id TEXT NOT NULL, 
	seen DATETIME NOT NULL, 
	ends DATETIME NOT NULL, 
	CONSTRAINT pk_session PRIMARY KEY (token_hash), 
	CONSTRAINT fk_session_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX ix_session_person_id ON session (person_id);
CREATE INDEX ix_event_assessment_id ON event (assessment_id);
COMMIT;
