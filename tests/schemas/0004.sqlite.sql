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
INSERT INTO "answer" VALUES('926b2844ebfb4e1db19b44053f9e1d54','niveau','n2',0,NULL,'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.',1,'Akkoord','12','',NULL,NULL,1,NULL,'2026-11-22 13:20:54.987458');
INSERT INTO "answer" VALUES('926b2844ebfb4e1db19b44053f9e1d54','weet-ik-niet',NULL,1,NULL,'',0,'','','',NULL,'Een politieke keuze.',1,NULL,'2026-11-22 13:20:54.987458');
INSERT INTO "answer" VALUES('926b2844ebfb4e1db19b44053f9e1d54','niet-van-toepassing',NULL,0,'Doet de regio.','',0,'','','','De i-visie.',NULL,1,NULL,'2026-11-22 13:20:54.987458');
INSERT INTO "answer" VALUES('926b2844ebfb4e1db19b44053f9e1d54','leeg',NULL,0,NULL,'',0,'','','“Wij gaan …”',NULL,NULL,1,NULL,'2026-11-22 13:20:54.987458');
INSERT INTO "answer" VALUES('7871edfde0dc46a996f6bd93f463b56e','niveau','n2',0,NULL,'',0,'','','',NULL,NULL,3,NULL,'2026-11-22 13:20:55.011560');
INSERT INTO "answer" VALUES('d6579809aefc4faeac7985780d0d8898','a','n1',0,NULL,'',0,'','','',NULL,NULL,4,'eb6b0f766880461ba77607ab3776b83a','2026-11-22 13:20:55.064047');
INSERT INTO "answer" VALUES('92826689ad864349a0a9e6b51cd5dac7','dienst-a','n0',0,NULL,'',0,'','','',NULL,NULL,1,'1bc6618234e449ce8626769ad93b75c1','2026-11-22 13:20:55.102190');
INSERT INTO "answer" VALUES('92826689ad864349a0a9e6b51cd5dac7','dienst-b','n0',0,NULL,'',0,'','','',NULL,NULL,1,'1bc6618234e449ce8626769ad93b75c1','2026-11-22 13:20:55.102190');
INSERT INTO "answer" VALUES('92826689ad864349a0a9e6b51cd5dac7','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'1bc6618234e449ce8626769ad93b75c1','2026-11-22 13:20:55.102190');
INSERT INTO "answer" VALUES('92826689ad864349a0a9e6b51cd5dac7','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'1bc6618234e449ce8626769ad93b75c1','2026-11-22 13:20:55.102190');
INSERT INTO "answer" VALUES('cfe0c00448c24a5183018baa65de160b','dienst-a','n1',0,NULL,'',0,'','','',NULL,NULL,1,'fc64ad06cf0046108a8ed8cfe2ab33cc','2026-11-22 13:20:55.114016');
INSERT INTO "answer" VALUES('cfe0c00448c24a5183018baa65de160b','dienst-b','n1',0,NULL,'',0,'','','',NULL,NULL,1,'fc64ad06cf0046108a8ed8cfe2ab33cc','2026-11-22 13:20:55.114016');
INSERT INTO "answer" VALUES('cfe0c00448c24a5183018baa65de160b','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'fc64ad06cf0046108a8ed8cfe2ab33cc','2026-11-22 13:20:55.114016');
INSERT INTO "answer" VALUES('cfe0c00448c24a5183018baa65de160b','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'fc64ad06cf0046108a8ed8cfe2ab33cc','2026-11-22 13:20:55.114016');
INSERT INTO "answer" VALUES('99d4936829cd42b4b8f398b13051642a','dienst-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'17af88a943b340c5a9eddb6ee774431f','2026-11-22 13:20:55.124964');
INSERT INTO "answer" VALUES('99d4936829cd42b4b8f398b13051642a','dienst-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'17af88a943b340c5a9eddb6ee774431f','2026-11-22 13:20:55.124964');
INSERT INTO "answer" VALUES('99d4936829cd42b4b8f398b13051642a','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'17af88a943b340c5a9eddb6ee774431f','2026-11-22 13:20:55.124964');
INSERT INTO "answer" VALUES('99d4936829cd42b4b8f398b13051642a','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'17af88a943b340c5a9eddb6ee774431f','2026-11-22 13:20:55.124964');
INSERT INTO "answer" VALUES('810c8819789f4268a8c3b0eb2b123ea3','dienst-a','n3',0,NULL,'',0,'','','',NULL,NULL,1,'cf5c4871218a422f8b72495a391a81f1','2026-11-22 13:20:55.134654');
INSERT INTO "answer" VALUES('810c8819789f4268a8c3b0eb2b123ea3','dienst-b','n3',0,NULL,'',0,'','','',NULL,NULL,1,'cf5c4871218a422f8b72495a391a81f1','2026-11-22 13:20:55.134654');
INSERT INTO "answer" VALUES('810c8819789f4268a8c3b0eb2b123ea3','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'cf5c4871218a422f8b72495a391a81f1','2026-11-22 13:20:55.134654');
INSERT INTO "answer" VALUES('810c8819789f4268a8c3b0eb2b123ea3','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'cf5c4871218a422f8b72495a391a81f1','2026-11-22 13:20:55.134654');
INSERT INTO "answer" VALUES('3851cc9d9056435dbec758aeee554cb6','dienst-a','n4',0,NULL,'',0,'','','',NULL,NULL,1,'1a44493b77e5460a8292911934b35161','2026-11-22 13:20:55.144391');
INSERT INTO "answer" VALUES('3851cc9d9056435dbec758aeee554cb6','dienst-b','n4',0,NULL,'',0,'','','',NULL,NULL,1,'1a44493b77e5460a8292911934b35161','2026-11-22 13:20:55.144391');
INSERT INTO "answer" VALUES('3851cc9d9056435dbec758aeee554cb6','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'1a44493b77e5460a8292911934b35161','2026-11-22 13:20:55.144391');
INSERT INTO "answer" VALUES('3851cc9d9056435dbec758aeee554cb6','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'1a44493b77e5460a8292911934b35161','2026-11-22 13:20:55.144391');
INSERT INTO "answer" VALUES('c919c9232ef74552a9a27b0e0201652a','dienst-a','n0',0,NULL,'',0,'','','',NULL,NULL,1,'15e50170c4814a24985f9b497330083d','2026-11-22 13:20:55.154213');
INSERT INTO "answer" VALUES('c919c9232ef74552a9a27b0e0201652a','dienst-b','n0',0,NULL,'',0,'','','',NULL,NULL,1,'15e50170c4814a24985f9b497330083d','2026-11-22 13:20:55.154213');
INSERT INTO "answer" VALUES('c919c9232ef74552a9a27b0e0201652a','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'15e50170c4814a24985f9b497330083d','2026-11-22 13:20:55.154213');
INSERT INTO "answer" VALUES('c919c9232ef74552a9a27b0e0201652a','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'15e50170c4814a24985f9b497330083d','2026-11-22 13:20:55.154213');
INSERT INTO "answer" VALUES('f6545e12096c43ca9db250a152fb2ca4','dienst-a','n4',0,NULL,'',0,'','','',NULL,NULL,1,'ad96e70c0220479d8ea9577dd1de8a77','2026-11-22 13:20:55.163898');
INSERT INTO "answer" VALUES('f6545e12096c43ca9db250a152fb2ca4','dienst-b','n4',0,NULL,'',0,'','','',NULL,NULL,1,'ad96e70c0220479d8ea9577dd1de8a77','2026-11-22 13:20:55.163898');
INSERT INTO "answer" VALUES('f6545e12096c43ca9db250a152fb2ca4','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'ad96e70c0220479d8ea9577dd1de8a77','2026-11-22 13:20:55.163898');
INSERT INTO "answer" VALUES('f6545e12096c43ca9db250a152fb2ca4','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'ad96e70c0220479d8ea9577dd1de8a77','2026-11-22 13:20:55.163898');
INSERT INTO "answer" VALUES('cec831b203f646c98196159d3a2a1088','dienst-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'b3732c17ae434623a84d94e601a689c4','2026-11-22 13:20:55.169128');
INSERT INTO "answer" VALUES('cec831b203f646c98196159d3a2a1088','dienst-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'b3732c17ae434623a84d94e601a689c4','2026-11-22 13:20:55.169128');
INSERT INTO "answer" VALUES('cec831b203f646c98196159d3a2a1088','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'b3732c17ae434623a84d94e601a689c4','2026-11-22 13:20:55.169128');
INSERT INTO "answer" VALUES('cec831b203f646c98196159d3a2a1088','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'b3732c17ae434623a84d94e601a689c4','2026-11-22 13:20:55.169128');
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
INSERT INTO "answer_version" VALUES('926b2844ebfb4e1db19b44053f9e1d54','niveau',1,'n2',0,NULL,'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.',1,'Akkoord','12','',NULL,NULL,NULL,'2026-11-22 13:20:54.987458');
INSERT INTO "answer_version" VALUES('926b2844ebfb4e1db19b44053f9e1d54','weet-ik-niet',1,NULL,1,NULL,'',0,'','','',NULL,'Een politieke keuze.',NULL,'2026-11-22 13:20:54.987458');
INSERT INTO "answer_version" VALUES('926b2844ebfb4e1db19b44053f9e1d54','niet-van-toepassing',1,NULL,0,'Doet de regio.','',0,'','','','De i-visie.',NULL,NULL,'2026-11-22 13:20:54.987458');
INSERT INTO "answer_version" VALUES('926b2844ebfb4e1db19b44053f9e1d54','leeg',1,NULL,0,NULL,'',0,'','','“Wij gaan …”',NULL,NULL,NULL,'2026-11-22 13:20:54.987458');
INSERT INTO "answer_version" VALUES('7871edfde0dc46a996f6bd93f463b56e','niveau',1,'n0',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 13:20:55.003157');
INSERT INTO "answer_version" VALUES('7871edfde0dc46a996f6bd93f463b56e','niveau',2,'n1',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 13:20:55.006934');
INSERT INTO "answer_version" VALUES('7871edfde0dc46a996f6bd93f463b56e','niveau',3,'n2',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 13:20:55.011560');
INSERT INTO "answer_version" VALUES('d6579809aefc4faeac7985780d0d8898','a',1,NULL,0,NULL,'Ik zoek het uit.',0,'','','',NULL,NULL,'2312a0f0de884001a8aaec8312bcc563','2026-11-22 13:20:55.040973');
INSERT INTO "answer_version" VALUES('d6579809aefc4faeac7985780d0d8898','a',2,'n1',0,NULL,'Gevonden.',0,'','','',NULL,NULL,'ba7d3d35bfbb4795914e0422b26ed1df','2026-11-22 13:20:55.044322');
INSERT INTO "answer_version" VALUES('d6579809aefc4faeac7985780d0d8898','a',3,'n2',0,NULL,'',0,'','','',NULL,NULL,'eb6b0f766880461ba77607ab3776b83a','2026-11-22 13:20:55.060334');
INSERT INTO "answer_version" VALUES('d6579809aefc4faeac7985780d0d8898','a',4,'n1',0,NULL,'',0,'','','',NULL,NULL,'eb6b0f766880461ba77607ab3776b83a','2026-11-22 13:20:55.064047');
INSERT INTO "answer_version" VALUES('92826689ad864349a0a9e6b51cd5dac7','dienst-a',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'1bc6618234e449ce8626769ad93b75c1','2026-11-22 13:20:55.102190');
INSERT INTO "answer_version" VALUES('92826689ad864349a0a9e6b51cd5dac7','dienst-b',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'1bc6618234e449ce8626769ad93b75c1','2026-11-22 13:20:55.102190');
INSERT INTO "answer_version" VALUES('92826689ad864349a0a9e6b51cd5dac7','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'1bc6618234e449ce8626769ad93b75c1','2026-11-22 13:20:55.102190');
INSERT INTO "answer_version" VALUES('92826689ad864349a0a9e6b51cd5dac7','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'1bc6618234e449ce8626769ad93b75c1','2026-11-22 13:20:55.102190');
INSERT INTO "answer_version" VALUES('cfe0c00448c24a5183018baa65de160b','dienst-a',1,'n1',0,NULL,'',0,'','','',NULL,NULL,'fc64ad06cf0046108a8ed8cfe2ab33cc','2026-11-22 13:20:55.114016');
INSERT INTO "answer_version" VALUES('cfe0c00448c24a5183018baa65de160b','dienst-b',1,'n1',0,NULL,'',0,'','','',NULL,NULL,'fc64ad06cf0046108a8ed8cfe2ab33cc','2026-11-22 13:20:55.114016');
INSERT INTO "answer_version" VALUES('cfe0c00448c24a5183018baa65de160b','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'fc64ad06cf0046108a8ed8cfe2ab33cc','2026-11-22 13:20:55.114016');
INSERT INTO "answer_version" VALUES('cfe0c00448c24a5183018baa65de160b','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'fc64ad06cf0046108a8ed8cfe2ab33cc','2026-11-22 13:20:55.114016');
INSERT INTO "answer_version" VALUES('99d4936829cd42b4b8f398b13051642a','dienst-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'17af88a943b340c5a9eddb6ee774431f','2026-11-22 13:20:55.124964');
INSERT INTO "answer_version" VALUES('99d4936829cd42b4b8f398b13051642a','dienst-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'17af88a943b340c5a9eddb6ee774431f','2026-11-22 13:20:55.124964');
INSERT INTO "answer_version" VALUES('99d4936829cd42b4b8f398b13051642a','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'17af88a943b340c5a9eddb6ee774431f','2026-11-22 13:20:55.124964');
INSERT INTO "answer_version" VALUES('99d4936829cd42b4b8f398b13051642a','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'17af88a943b340c5a9eddb6ee774431f','2026-11-22 13:20:55.124964');
INSERT INTO "answer_version" VALUES('810c8819789f4268a8c3b0eb2b123ea3','dienst-a',1,'n3',0,NULL,'',0,'','','',NULL,NULL,'cf5c4871218a422f8b72495a391a81f1','2026-11-22 13:20:55.134654');
INSERT INTO "answer_version" VALUES('810c8819789f4268a8c3b0eb2b123ea3','dienst-b',1,'n3',0,NULL,'',0,'','','',NULL,NULL,'cf5c4871218a422f8b72495a391a81f1','2026-11-22 13:20:55.134654');
INSERT INTO "answer_version" VALUES('810c8819789f4268a8c3b0eb2b123ea3','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'cf5c4871218a422f8b72495a391a81f1','2026-11-22 13:20:55.134654');
INSERT INTO "answer_version" VALUES('810c8819789f4268a8c3b0eb2b123ea3','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'cf5c4871218a422f8b72495a391a81f1','2026-11-22 13:20:55.134654');
INSERT INTO "answer_version" VALUES('3851cc9d9056435dbec758aeee554cb6','dienst-a',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'1a44493b77e5460a8292911934b35161','2026-11-22 13:20:55.144391');
INSERT INTO "answer_version" VALUES('3851cc9d9056435dbec758aeee554cb6','dienst-b',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'1a44493b77e5460a8292911934b35161','2026-11-22 13:20:55.144391');
INSERT INTO "answer_version" VALUES('3851cc9d9056435dbec758aeee554cb6','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'1a44493b77e5460a8292911934b35161','2026-11-22 13:20:55.144391');
INSERT INTO "answer_version" VALUES('3851cc9d9056435dbec758aeee554cb6','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'1a44493b77e5460a8292911934b35161','2026-11-22 13:20:55.144391');
INSERT INTO "answer_version" VALUES('c919c9232ef74552a9a27b0e0201652a','dienst-a',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'15e50170c4814a24985f9b497330083d','2026-11-22 13:20:55.154213');
INSERT INTO "answer_version" VALUES('c919c9232ef74552a9a27b0e0201652a','dienst-b',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'15e50170c4814a24985f9b497330083d','2026-11-22 13:20:55.154213');
INSERT INTO "answer_version" VALUES('c919c9232ef74552a9a27b0e0201652a','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'15e50170c4814a24985f9b497330083d','2026-11-22 13:20:55.154213');
INSERT INTO "answer_version" VALUES('c919c9232ef74552a9a27b0e0201652a','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'15e50170c4814a24985f9b497330083d','2026-11-22 13:20:55.154213');
INSERT INTO "answer_version" VALUES('f6545e12096c43ca9db250a152fb2ca4','dienst-a',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'ad96e70c0220479d8ea9577dd1de8a77','2026-11-22 13:20:55.163898');
INSERT INTO "answer_version" VALUES('f6545e12096c43ca9db250a152fb2ca4','dienst-b',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'ad96e70c0220479d8ea9577dd1de8a77','2026-11-22 13:20:55.163898');
INSERT INTO "answer_version" VALUES('f6545e12096c43ca9db250a152fb2ca4','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'ad96e70c0220479d8ea9577dd1de8a77','2026-11-22 13:20:55.163898');
INSERT INTO "answer_version" VALUES('f6545e12096c43ca9db250a152fb2ca4','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'ad96e70c0220479d8ea9577dd1de8a77','2026-11-22 13:20:55.163898');
INSERT INTO "answer_version" VALUES('cec831b203f646c98196159d3a2a1088','dienst-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'b3732c17ae434623a84d94e601a689c4','2026-11-22 13:20:55.169128');
INSERT INTO "answer_version" VALUES('cec831b203f646c98196159d3a2a1088','dienst-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'b3732c17ae434623a84d94e601a689c4','2026-11-22 13:20:55.169128');
INSERT INTO "answer_version" VALUES('cec831b203f646c98196159d3a2a1088','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'b3732c17ae434623a84d94e601a689c4','2026-11-22 13:20:55.169128');
INSERT INTO "answer_version" VALUES('cec831b203f646c98196159d3a2a1088','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'b3732c17ae434623a84d94e601a689c4','2026-11-22 13:20:55.169128');
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
	changed DATETIME NOT NULL, announced DATE, follows TEXT, 
	CONSTRAINT pk_assessment PRIMARY KEY (id)
);
INSERT INTO "assessment" VALUES('926b2844ebfb4e1db19b44053f9e1d54','GM0344','proef','1.0','Volledig','akkoord','vastgesteld','[{"title": "Coalitieakkoord ''t Hart", "dated": "2026-05-01"}, {"title": "Programma", "dated": null}]','Beleid','balie@voorbeeld.nl',0,'2026-11-21','2026-11-21','{"total": 4, "themes": {"thema": 50}, "selections": {"deel": null}}','["niveau"]','','2026-11-22 13:20:54.999165',NULL,NULL);
INSERT INTO "assessment" VALUES('7871edfde0dc46a996f6bd93f463b56e','GM0344','proef','1.0','',NULL,NULL,'[]','','',1,'2026-11-21',NULL,NULL,'[]','vraag/niveau','2026-11-22 13:20:55.012528',NULL,'926b2844ebfb4e1db19b44053f9e1d54');
INSERT INTO "assessment" VALUES('d6579809aefc4faeac7985780d0d8898','GM0344','proef','1.0','Samen',NULL,NULL,'[]','','Balie',0,'2026-06-01',NULL,NULL,'[]','','2026-11-22 13:20:55.068411','2027-01-31',NULL);
INSERT INTO "assessment" VALUES('92826689ad864349a0a9e6b51cd5dac7','GM1723','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}','[]','','2026-11-22 13:20:55.102190',NULL,NULL);
INSERT INTO "assessment" VALUES('cfe0c00448c24a5183018baa65de160b','GM0060','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 38, "themes": {"dienst": 25, "cyber": 50}, "selections": {"kern": 38}}','[]','','2026-11-22 13:20:55.114016',NULL,NULL);
INSERT INTO "assessment" VALUES('99d4936829cd42b4b8f398b13051642a','GM0743','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}','[]','','2026-11-22 13:20:55.124964',NULL,NULL);
INSERT INTO "assessment" VALUES('810c8819789f4268a8c3b0eb2b123ea3','GM0744','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 63, "themes": {"dienst": 75, "cyber": 50}, "selections": {"kern": 63}}','[]','','2026-11-22 13:20:55.134654',NULL,NULL);
INSERT INTO "assessment" VALUES('3851cc9d9056435dbec758aeee554cb6','GM0888','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}','[]','','2026-11-22 13:20:55.144391',NULL,NULL);
INSERT INTO "assessment" VALUES('c919c9232ef74552a9a27b0e0201652a','GM0889','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}','[]','','2026-11-22 13:20:55.154213',NULL,NULL);
INSERT INTO "assessment" VALUES('f6545e12096c43ca9db250a152fb2ca4','GM0310','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}','[]','','2026-11-22 13:20:55.163898',NULL,NULL);
INSERT INTO "assessment" VALUES('cec831b203f646c98196159d3a2a1088','GM0352','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}','[]','','2026-11-22 13:20:55.169128',NULL,NULL);
CREATE TABLE assignment (
	assessment_id TEXT NOT NULL, 
	theme_id TEXT NOT NULL, 
	person_id TEXT NOT NULL, 
	CONSTRAINT pk_assignment PRIMARY KEY (assessment_id, theme_id), 
	CONSTRAINT fk_assignment_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessment (id) ON DELETE CASCADE, 
	CONSTRAINT fk_assignment_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "assignment" VALUES('d6579809aefc4faeac7985780d0d8898','thema','2312a0f0de884001a8aaec8312bcc563');
CREATE TABLE calendar (
	municipality TEXT NOT NULL, 
	checklist TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	own JSON NOT NULL, 
	"by" TEXT, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_calendar PRIMARY KEY (municipality, checklist)
);
INSERT INTO "calendar" VALUES('GM0344','proef',1,'{"notice": 4, "windows": {"begroting": {"first": 9, "last": 2, "last_day": 14, "held": false}, "kadernota": {"first": 5, "last": 6, "last_day": null, "held": true}}}','ba7d3d35bfbb4795914e0422b26ed1df','2026-11-22 13:20:55.089220');
CREATE TABLE consent (
	number INTEGER NOT NULL, 
	assessment_id TEXT NOT NULL, 
	extent TEXT NOT NULL, 
	consent JSON NOT NULL, 
	told JSON NOT NULL, 
	"by" TEXT, 
	at DATETIME NOT NULL, 
	ends DATE NOT NULL, 
	stopped DATETIME, 
	why TEXT, 
	CONSTRAINT pk_consent PRIMARY KEY (number), 
	CONSTRAINT fk_consent_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessment (id) ON DELETE CASCADE
);
INSERT INTO "consent" VALUES(1,'92826689ad864349a0a9e6b51cd5dac7','counted','{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}','1bc6618234e449ce8626769ad93b75c1','2026-11-22 13:20:55.106613','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(2,'cfe0c00448c24a5183018baa65de160b','counted','{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 25, "cyber": 50}, "topics": []}','fc64ad06cf0046108a8ed8cfe2ab33cc','2026-11-22 13:20:55.118623','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(3,'99d4936829cd42b4b8f398b13051642a','counted','{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 50, "cyber": 50}, "topics": []}','17af88a943b340c5a9eddb6ee774431f','2026-11-22 13:20:55.129130','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(4,'810c8819789f4268a8c3b0eb2b123ea3','counted','{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 75, "cyber": 50}, "topics": []}','cf5c4871218a422f8b72495a391a81f1','2026-11-22 13:20:55.138661','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(5,'3851cc9d9056435dbec758aeee554cb6','counted','{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 100, "cyber": 50}, "topics": []}','1a44493b77e5460a8292911934b35161','2026-11-22 13:20:55.148556','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(6,'c919c9232ef74552a9a27b0e0201652a','counted','{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}','15e50170c4814a24985f9b497330083d','2026-11-22 13:20:55.158317','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(7,'f6545e12096c43ca9db250a152fb2ca4','without-sensitive','{"extent": "without-sensitive", "audience": "chosen", "chosen": ["GM0363"], "in_sheets": false, "contact": {"themes": ["dienst"], "function": "adviseur dienstverlening", "address": "dienst@gemeente.example"}, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": {"total": null, "themes": {"dienst": 100}, "selections": {}}, "counted": {"cyber": 50}, "topics": ["dienst-a", "dienst-b"]}','ad96e70c0220479d8ea9577dd1de8a77','2026-11-22 13:20:55.173422','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(8,'cec831b203f646c98196159d3a2a1088','named','{"extent": "named", "audience": "sharers", "chosen": [], "in_sheets": true, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": {"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}, "counted": {}, "topics": []}','b3732c17ae434623a84d94e601a689c4','2026-11-22 13:20:55.177896','2028-11-22','2026-11-22 13:20:55.181082','withdrawn');
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
INSERT INTO "event" VALUES(1,'2026-11-22 13:20:54.990671','begun',NULL,NULL,'926b2844ebfb4e1db19b44053f9e1d54',NULL,NULL,NULL);
INSERT INTO "event" VALUES(2,'2026-11-22 13:20:54.993725','begun',NULL,NULL,'7871edfde0dc46a996f6bd93f463b56e',NULL,NULL,NULL);
INSERT INTO "event" VALUES(3,'2026-11-22 13:20:55.000512','finished',NULL,NULL,'926b2844ebfb4e1db19b44053f9e1d54',NULL,NULL,NULL);
INSERT INTO "event" VALUES(4,'2026-11-22 13:20:55.004581','answered',NULL,NULL,'7871edfde0dc46a996f6bd93f463b56e','niveau',NULL,1);
INSERT INTO "event" VALUES(5,'2026-11-22 13:20:55.009308','answered',NULL,NULL,'7871edfde0dc46a996f6bd93f463b56e','niveau',NULL,2);
INSERT INTO "event" VALUES(6,'2026-11-22 13:20:55.012726','answered',NULL,NULL,'7871edfde0dc46a996f6bd93f463b56e','niveau',NULL,3);
INSERT INTO "event" VALUES(7,'2026-05-01 09:00:00.000000','logged-in','eb6b0f766880461ba77607ab3776b83a',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(8,'2026-05-01 09:00:00.000000','logged-in','2312a0f0de884001a8aaec8312bcc563',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(9,'2026-05-01 09:00:00.000000','logged-in','ba7d3d35bfbb4795914e0422b26ed1df',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(10,'2026-11-22 13:20:55.033757','begun','eb6b0f766880461ba77607ab3776b83a',NULL,'d6579809aefc4faeac7985780d0d8898',NULL,NULL,NULL);
INSERT INTO "event" VALUES(11,'2026-11-22 13:20:55.038333','assigned','eb6b0f766880461ba77607ab3776b83a','2312a0f0de884001a8aaec8312bcc563','d6579809aefc4faeac7985780d0d8898',NULL,'thema',NULL);
INSERT INTO "event" VALUES(12,'2026-11-22 13:20:55.041771','answered','2312a0f0de884001a8aaec8312bcc563',NULL,'d6579809aefc4faeac7985780d0d8898','a',NULL,1);
INSERT INTO "event" VALUES(13,'2026-11-22 13:20:55.045513','answered','ba7d3d35bfbb4795914e0422b26ed1df',NULL,'d6579809aefc4faeac7985780d0d8898','a',NULL,2);
INSERT INTO "event" VALUES(14,'2026-11-22 13:20:55.047780','begun','a5ba6f1734784110aa8643e9f36b32cb',NULL,'2baedd3e9ca547ce837b02d3f5fc8142',NULL,NULL,NULL);
INSERT INTO "event" VALUES(15,'2026-11-22 13:20:55.050664','assigned','a5ba6f1734784110aa8643e9f36b32cb','21d0c1982b914068a87e8821a6fcfeec','2baedd3e9ca547ce837b02d3f5fc8142',NULL,'thema',NULL);
INSERT INTO "event" VALUES(16,'2026-11-22 13:20:55.054123','answered','21d0c1982b914068a87e8821a6fcfeec',NULL,'2baedd3e9ca547ce837b02d3f5fc8142','a',NULL,1);
INSERT INTO "event" VALUES(17,'2026-11-22 13:20:55.057800','answered','4ba6f27413814f139975a802f4b21c46',NULL,'2baedd3e9ca547ce837b02d3f5fc8142','a',NULL,2);
INSERT INTO "event" VALUES(18,'2026-11-22 13:20:55.061534','answered','eb6b0f766880461ba77607ab3776b83a',NULL,'d6579809aefc4faeac7985780d0d8898','a',NULL,3);
INSERT INTO "event" VALUES(19,'2026-11-22 13:20:55.065240','answered','eb6b0f766880461ba77607ab3776b83a',NULL,'d6579809aefc4faeac7985780d0d8898','a',NULL,4);
INSERT INTO "event" VALUES(20,'2026-11-22 13:20:55.068565','described','eb6b0f766880461ba77607ab3776b83a',NULL,'d6579809aefc4faeac7985780d0d8898',NULL,NULL,NULL);
INSERT INTO "event" VALUES(21,'2026-11-22 13:20:55.071628','deleted','a5ba6f1734784110aa8643e9f36b32cb',NULL,'2baedd3e9ca547ce837b02d3f5fc8142',NULL,NULL,NULL);
INSERT INTO "event" VALUES(22,'2026-11-22 13:20:55.077776','planned','2312a0f0de884001a8aaec8312bcc563',NULL,'d6579809aefc4faeac7985780d0d8898','a',NULL,1);
INSERT INTO "event" VALUES(23,'2026-11-22 13:20:55.080790','planned','2312a0f0de884001a8aaec8312bcc563',NULL,'d6579809aefc4faeac7985780d0d8898','a',NULL,2);
INSERT INTO "event" VALUES(24,'2026-11-22 13:20:55.083423','planned','eb6b0f766880461ba77607ab3776b83a',NULL,'d6579809aefc4faeac7985780d0d8898','b',NULL,1);
INSERT INTO "event" VALUES(25,'2026-11-22 13:20:55.086007','planned','ba7d3d35bfbb4795914e0422b26ed1df',NULL,'d6579809aefc4faeac7985780d0d8898','c',NULL,1);
INSERT INTO "event" VALUES(26,'2026-11-22 13:20:55.089608','scheduled','ba7d3d35bfbb4795914e0422b26ed1df',NULL,'d6579809aefc4faeac7985780d0d8898',NULL,NULL,1);
INSERT INTO "event" VALUES(27,'2026-05-01 09:00:00.000000','forgotten','ba7d3d35bfbb4795914e0422b26ed1df',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(28,'2026-11-21 12:00:00.000000','logged-in','1bc6618234e449ce8626769ad93b75c1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(29,'2026-11-22 13:20:55.102954','begun','1bc6618234e449ce8626769ad93b75c1',NULL,'92826689ad864349a0a9e6b51cd5dac7',NULL,NULL,NULL);
INSERT INTO "event" VALUES(30,'2026-11-22 13:20:55.108698','shared','1bc6618234e449ce8626769ad93b75c1',NULL,'92826689ad864349a0a9e6b51cd5dac7',NULL,NULL,NULL);
INSERT INTO "event" VALUES(31,'2026-11-21 12:00:00.000000','logged-in','fc64ad06cf0046108a8ed8cfe2ab33cc',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(32,'2026-11-22 13:20:55.114808','begun','fc64ad06cf0046108a8ed8cfe2ab33cc',NULL,'cfe0c00448c24a5183018baa65de160b',NULL,NULL,NULL);
INSERT INTO "event" VALUES(33,'2026-11-22 13:20:55.119590','shared','fc64ad06cf0046108a8ed8cfe2ab33cc',NULL,'cfe0c00448c24a5183018baa65de160b',NULL,NULL,NULL);
INSERT INTO "event" VALUES(34,'2026-11-21 12:00:00.000000','logged-in','17af88a943b340c5a9eddb6ee774431f',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(35,'2026-11-22 13:20:55.125683','begun','17af88a943b340c5a9eddb6ee774431f',NULL,'99d4936829cd42b4b8f398b13051642a',NULL,NULL,NULL);
INSERT INTO "event" VALUES(36,'2026-11-22 13:20:55.130047','shared','17af88a943b340c5a9eddb6ee774431f',NULL,'99d4936829cd42b4b8f398b13051642a',NULL,NULL,NULL);
INSERT INTO "event" VALUES(37,'2026-11-21 12:00:00.000000','logged-in','cf5c4871218a422f8b72495a391a81f1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(38,'2026-11-22 13:20:55.135329','begun','cf5c4871218a422f8b72495a391a81f1',NULL,'810c8819789f4268a8c3b0eb2b123ea3',NULL,NULL,NULL);
INSERT INTO "event" VALUES(39,'2026-11-22 13:20:55.139529','shared','cf5c4871218a422f8b72495a391a81f1',NULL,'810c8819789f4268a8c3b0eb2b123ea3',NULL,NULL,NULL);
INSERT INTO "event" VALUES(40,'2026-11-21 12:00:00.000000','logged-in','1a44493b77e5460a8292911934b35161',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(41,'2026-11-22 13:20:55.145145','begun','1a44493b77e5460a8292911934b35161',NULL,'3851cc9d9056435dbec758aeee554cb6',NULL,NULL,NULL);
INSERT INTO "event" VALUES(42,'2026-11-22 13:20:55.149517','shared','1a44493b77e5460a8292911934b35161',NULL,'3851cc9d9056435dbec758aeee554cb6',NULL,NULL,NULL);
INSERT INTO "event" VALUES(43,'2026-11-21 12:00:00.000000','logged-in','15e50170c4814a24985f9b497330083d',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(44,'2026-11-22 13:20:55.154933','begun','15e50170c4814a24985f9b497330083d',NULL,'c919c9232ef74552a9a27b0e0201652a',NULL,NULL,NULL);
INSERT INTO "event" VALUES(45,'2026-11-22 13:20:55.159218','shared','15e50170c4814a24985f9b497330083d',NULL,'c919c9232ef74552a9a27b0e0201652a',NULL,NULL,NULL);
INSERT INTO "event" VALUES(46,'2026-11-21 12:00:00.000000','logged-in','ad96e70c0220479d8ea9577dd1de8a77',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(47,'2026-11-22 13:20:55.164601','begun','ad96e70c0220479d8ea9577dd1de8a77',NULL,'f6545e12096c43ca9db250a152fb2ca4',NULL,NULL,NULL);
INSERT INTO "event" VALUES(48,'2026-11-21 12:00:00.000000','logged-in','b3732c17ae434623a84d94e601a689c4',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(49,'2026-11-22 13:20:55.169808','begun','b3732c17ae434623a84d94e601a689c4',NULL,'cec831b203f646c98196159d3a2a1088',NULL,NULL,NULL);
INSERT INTO "event" VALUES(50,'2026-11-22 13:20:55.174695','shared','ad96e70c0220479d8ea9577dd1de8a77',NULL,'f6545e12096c43ca9db250a152fb2ca4',NULL,NULL,NULL);
INSERT INTO "event" VALUES(51,'2026-11-22 13:20:55.179001','shared','b3732c17ae434623a84d94e601a689c4',NULL,'cec831b203f646c98196159d3a2a1088',NULL,NULL,NULL);
INSERT INTO "event" VALUES(52,'2026-11-22 13:20:55.181739','unshared','b3732c17ae434623a84d94e601a689c4',NULL,'cec831b203f646c98196159d3a2a1088',NULL,NULL,NULL);
INSERT INTO "event" VALUES(53,'2026-11-21 12:00:00.000000','logged-in','f32b9055232144d68a97af3db1dd43d1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(54,'2026-11-22 13:20:55.192141','released','f32b9055232144d68a97af3db1dd43d1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(55,'2026-11-21 12:00:00.000000','logged-in','f32b9055232144d68a97af3db1dd43d1',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE membership (
	person_id TEXT NOT NULL, 
	municipality TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (person_id, municipality, role), 
	CONSTRAINT fk_membership_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "membership" VALUES('eb6b0f766880461ba77607ab3776b83a','GM0344','editor');
INSERT INTO "membership" VALUES('eb6b0f766880461ba77607ab3776b83a','GM0363','reader');
INSERT INTO "membership" VALUES('2312a0f0de884001a8aaec8312bcc563','GM0344','contributor');
INSERT INTO "membership" VALUES('2312a0f0de884001a8aaec8312bcc563','','host');
INSERT INTO "membership" VALUES('1bc6618234e449ce8626769ad93b75c1','GM1723','editor');
INSERT INTO "membership" VALUES('fc64ad06cf0046108a8ed8cfe2ab33cc','GM0060','editor');
INSERT INTO "membership" VALUES('17af88a943b340c5a9eddb6ee774431f','GM0743','editor');
INSERT INTO "membership" VALUES('cf5c4871218a422f8b72495a391a81f1','GM0744','editor');
INSERT INTO "membership" VALUES('1a44493b77e5460a8292911934b35161','GM0888','editor');
INSERT INTO "membership" VALUES('15e50170c4814a24985f9b497330083d','GM0889','editor');
INSERT INTO "membership" VALUES('ad96e70c0220479d8ea9577dd1de8a77','GM0310','editor');
INSERT INTO "membership" VALUES('b3732c17ae434623a84d94e601a689c4','GM0352','editor');
INSERT INTO "membership" VALUES('f32b9055232144d68a97af3db1dd43d1','','host');
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
INSERT INTO "person" VALUES('eb6b0f766880461ba77607ab3776b83a','https://inlog.voorbeeld.nl/''','nr Zoë O''Brien','Zoë O''Brien','Zoë O''Brien@voorbeeld.nl','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('2312a0f0de884001a8aaec8312bcc563','https://inlog.voorbeeld.nl/''','nr Mo','Mo','Mo@voorbeeld.nl','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('ba7d3d35bfbb4795914e0422b26ed1df','','ba7d3d35bfbb4795914e0422b26ed1df','','','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('1bc6618234e449ce8626769ad93b75c1','https://inlog.example','nummer-redacteur GM1723','redacteur GM1723','redacteur GM1723@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('fc64ad06cf0046108a8ed8cfe2ab33cc','https://inlog.example','nummer-redacteur GM0060','redacteur GM0060','redacteur GM0060@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('17af88a943b340c5a9eddb6ee774431f','https://inlog.example','nummer-redacteur GM0743','redacteur GM0743','redacteur GM0743@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('cf5c4871218a422f8b72495a391a81f1','https://inlog.example','nummer-redacteur GM0744','redacteur GM0744','redacteur GM0744@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('1a44493b77e5460a8292911934b35161','https://inlog.example','nummer-redacteur GM0888','redacteur GM0888','redacteur GM0888@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('15e50170c4814a24985f9b497330083d','https://inlog.example','nummer-redacteur GM0889','redacteur GM0889','redacteur GM0889@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('ad96e70c0220479d8ea9577dd1de8a77','https://inlog.example','nummer-redacteur GM0310','redacteur GM0310','redacteur GM0310@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('b3732c17ae434623a84d94e601a689c4','https://inlog.example','nummer-redacteur GM0352','redacteur GM0352','redacteur GM0352@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('f32b9055232144d68a97af3db1dd43d1','https://inlog.example','nummer-beheerder','beheerder','beheerder@gemeente.example','2026-11-21 12:00:00.000000');
CREATE TABLE published (
	round INTEGER NOT NULL, 
	checklist TEXT NOT NULL, 
	major INTEGER NOT NULL, 
	invented BOOLEAN NOT NULL, 
	release JSON NOT NULL, 
	CONSTRAINT pk_published PRIMARY KEY (round, checklist, major, invented), 
	CONSTRAINT fk_published_round FOREIGN KEY(round) REFERENCES round (number)
);
INSERT INTO "published" VALUES(1,'proef',1,0,'{"groups": [{"sizes": [0, 1], "themes": {"cyber": {"first": 50, "middle": 50, "third": 50, "n": 7}, "dienst": {"first": 6, "middle": 38, "third": 69, "n": 6}}}]}');
CREATE TABLE round (
	number INTEGER NOT NULL, 
	"on" DATE NOT NULL, 
	released DATETIME, 
	CONSTRAINT pk_round PRIMARY KEY (number)
);
INSERT INTO "round" VALUES(1,'2026-11-22','2026-11-22 13:20:55.191842');
INSERT INTO "round" VALUES(2,'2027-03-02',NULL);
CREATE TABLE selfcheck_revision (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT selfcheck_revision_pkc PRIMARY KEY (version_num)
);
INSERT INTO "selfcheck_revision" VALUES('0004');
CREATE TABLE session (
	token_hash TEXT NOT NULL, 
	person_id TEXT NOT NULL, 
	seen DATETIME NOT NULL, 
	ends DATETIME NOT NULL, 
	CONSTRAINT pk_session PRIMARY KEY (token_hash), 
	CONSTRAINT fk_session_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE spent (
	assessment_id TEXT NOT NULL, 
	theme_id TEXT NOT NULL, 
	municipality TEXT NOT NULL, 
	round INTEGER, 
	CONSTRAINT pk_spent PRIMARY KEY (assessment_id, theme_id), 
	CONSTRAINT fk_spent_round FOREIGN KEY(round) REFERENCES round (number)
);
INSERT INTO "spent" VALUES('f6545e12096c43ca9db250a152fb2ca4','dienst','GM0310',NULL);
INSERT INTO "spent" VALUES('cec831b203f646c98196159d3a2a1088','dienst','GM0352',NULL);
INSERT INTO "spent" VALUES('cec831b203f646c98196159d3a2a1088','cyber','GM0352',NULL);
INSERT INTO "spent" VALUES('3851cc9d9056435dbec758aeee554cb6','cyber','GM0888',1);
INSERT INTO "spent" VALUES('3851cc9d9056435dbec758aeee554cb6','dienst','GM0888',1);
INSERT INTO "spent" VALUES('810c8819789f4268a8c3b0eb2b123ea3','cyber','GM0744',1);
INSERT INTO "spent" VALUES('810c8819789f4268a8c3b0eb2b123ea3','dienst','GM0744',1);
INSERT INTO "spent" VALUES('92826689ad864349a0a9e6b51cd5dac7','cyber','GM1723',1);
INSERT INTO "spent" VALUES('92826689ad864349a0a9e6b51cd5dac7','dienst','GM1723',1);
INSERT INTO "spent" VALUES('99d4936829cd42b4b8f398b13051642a','cyber','GM0743',1);
INSERT INTO "spent" VALUES('99d4936829cd42b4b8f398b13051642a','dienst','GM0743',1);
INSERT INTO "spent" VALUES('c919c9232ef74552a9a27b0e0201652a','cyber','GM0889',1);
INSERT INTO "spent" VALUES('c919c9232ef74552a9a27b0e0201652a','dienst','GM0889',1);
INSERT INTO "spent" VALUES('cfe0c00448c24a5183018baa65de160b','cyber','GM0060',1);
INSERT INTO "spent" VALUES('cfe0c00448c24a5183018baa65de160b','dienst','GM0060',1);
INSERT INTO "spent" VALUES('f6545e12096c43ca9db250a152fb2ca4','cyber','GM0310',1);
CREATE TABLE task (
	assessment_id TEXT NOT NULL, 
	question_id TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	task JSON NOT NULL, 
	"by" TEXT, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_task PRIMARY KEY (assessment_id, question_id), 
	CONSTRAINT fk_task_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessment (id) ON DELETE CASCADE
);
INSERT INTO "task" VALUES('d6579809aefc4faeac7985780d0d8898','a',2,'{"accepted": true, "text": "O''Brien; DROP TABLE task; -- \\ % \u00e9 \ud83d\ude00 \u0645\u0631\u062d\u0628\u0627\n\tEn een tweede regel.", "owner": "CIO", "due": "2027-03-01", "moment": "begroting", "year": 2027, "status": "bezig", "note": "O''Brien; DROP TABLE task; -- \\ % \u00e9 \ud83d\ude00 \u0645\u0631\u062d\u0628\u0627\n\tEn een tweede regel."}','2312a0f0de884001a8aaec8312bcc563','2026-11-22 13:20:55.080256');
INSERT INTO "task" VALUES('d6579809aefc4faeac7985780d0d8898','b',1,'{"accepted": false, "text": null, "owner": "", "due": null, "moment": null, "year": null, "status": "nog niet begonnen", "note": ""}','eb6b0f766880461ba77607ab3776b83a','2026-11-22 13:20:55.083241');
INSERT INTO "task" VALUES('d6579809aefc4faeac7985780d0d8898','c',1,'{"accepted": true, "text": null, "owner": "", "due": null, "moment": null, "year": null, "status": "klaar", "note": ""}','ba7d3d35bfbb4795914e0422b26ed1df','2026-11-22 13:20:55.085830');
CREATE INDEX ix_session_person_id ON session (person_id);
CREATE INDEX ix_event_assessment_id ON event (assessment_id);
CREATE INDEX ix_consent_assessment_id ON consent (assessment_id);
COMMIT;
