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
INSERT INTO "answer" VALUES('2431e5ee54f24e21b33d3324f63593e3','niveau','n2',0,NULL,'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.',1,'Akkoord','12','',NULL,NULL,1,NULL,'2026-11-22 06:19:18.443764');
INSERT INTO "answer" VALUES('2431e5ee54f24e21b33d3324f63593e3','weet-ik-niet',NULL,1,NULL,'',0,'','','',NULL,'Een politieke keuze.',1,NULL,'2026-11-22 06:19:18.443764');
INSERT INTO "answer" VALUES('2431e5ee54f24e21b33d3324f63593e3','niet-van-toepassing',NULL,0,'Doet de regio.','',0,'','','','De i-visie.',NULL,1,NULL,'2026-11-22 06:19:18.443764');
INSERT INTO "answer" VALUES('2431e5ee54f24e21b33d3324f63593e3','leeg',NULL,0,NULL,'',0,'','','“Wij gaan …”',NULL,NULL,1,NULL,'2026-11-22 06:19:18.443764');
INSERT INTO "answer" VALUES('dadd50c880f3492ea2a0d7c172c05803','niveau','n2',0,NULL,'',0,'','','',NULL,NULL,3,NULL,'2026-11-22 06:19:18.469856');
INSERT INTO "answer" VALUES('1534127f488e4872a101b28c8e253dea','a','n1',0,NULL,'',0,'','','',NULL,NULL,4,'d405e74b73174208a17bb868b96abdd5','2026-11-22 06:19:18.522134');
INSERT INTO "answer" VALUES('b42304a0323f495d9e2eddd8348dc1c4','dienst-a','n0',0,NULL,'',0,'','','',NULL,NULL,1,'e59a0f1938994fa397e013cf2e06440f','2026-11-22 06:19:18.541667');
INSERT INTO "answer" VALUES('b42304a0323f495d9e2eddd8348dc1c4','dienst-b','n0',0,NULL,'',0,'','','',NULL,NULL,1,'e59a0f1938994fa397e013cf2e06440f','2026-11-22 06:19:18.541667');
INSERT INTO "answer" VALUES('b42304a0323f495d9e2eddd8348dc1c4','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'e59a0f1938994fa397e013cf2e06440f','2026-11-22 06:19:18.541667');
INSERT INTO "answer" VALUES('b42304a0323f495d9e2eddd8348dc1c4','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'e59a0f1938994fa397e013cf2e06440f','2026-11-22 06:19:18.541667');
INSERT INTO "answer" VALUES('9c13386e2f6d4cc2a952b5ba21e8938f','dienst-a','n1',0,NULL,'',0,'','','',NULL,NULL,1,'f673b5f79cbf4a959c6105c85975ceee','2026-11-22 06:19:18.553064');
INSERT INTO "answer" VALUES('9c13386e2f6d4cc2a952b5ba21e8938f','dienst-b','n1',0,NULL,'',0,'','','',NULL,NULL,1,'f673b5f79cbf4a959c6105c85975ceee','2026-11-22 06:19:18.553064');
INSERT INTO "answer" VALUES('9c13386e2f6d4cc2a952b5ba21e8938f','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'f673b5f79cbf4a959c6105c85975ceee','2026-11-22 06:19:18.553064');
INSERT INTO "answer" VALUES('9c13386e2f6d4cc2a952b5ba21e8938f','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'f673b5f79cbf4a959c6105c85975ceee','2026-11-22 06:19:18.553064');
INSERT INTO "answer" VALUES('a4e50c67fa4e46bf95eacb98ddc57666','dienst-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'293f5ece6244432e9b6da57977b308ba','2026-11-22 06:19:18.562874');
INSERT INTO "answer" VALUES('a4e50c67fa4e46bf95eacb98ddc57666','dienst-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'293f5ece6244432e9b6da57977b308ba','2026-11-22 06:19:18.562874');
INSERT INTO "answer" VALUES('a4e50c67fa4e46bf95eacb98ddc57666','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'293f5ece6244432e9b6da57977b308ba','2026-11-22 06:19:18.562874');
INSERT INTO "answer" VALUES('a4e50c67fa4e46bf95eacb98ddc57666','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'293f5ece6244432e9b6da57977b308ba','2026-11-22 06:19:18.562874');
INSERT INTO "answer" VALUES('2f9090e2341e4b379133ee76ba854624','dienst-a','n3',0,NULL,'',0,'','','',NULL,NULL,1,'cc7eb61f966248d59069917d5acf6288','2026-11-22 06:19:18.572179');
INSERT INTO "answer" VALUES('2f9090e2341e4b379133ee76ba854624','dienst-b','n3',0,NULL,'',0,'','','',NULL,NULL,1,'cc7eb61f966248d59069917d5acf6288','2026-11-22 06:19:18.572179');
INSERT INTO "answer" VALUES('2f9090e2341e4b379133ee76ba854624','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'cc7eb61f966248d59069917d5acf6288','2026-11-22 06:19:18.572179');
INSERT INTO "answer" VALUES('2f9090e2341e4b379133ee76ba854624','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'cc7eb61f966248d59069917d5acf6288','2026-11-22 06:19:18.572179');
INSERT INTO "answer" VALUES('b5e421320b314b37bcc428cf02802ec3','dienst-a','n4',0,NULL,'',0,'','','',NULL,NULL,1,'838cea7a2c8940418bab989a37a13109','2026-11-22 06:19:18.582671');
INSERT INTO "answer" VALUES('b5e421320b314b37bcc428cf02802ec3','dienst-b','n4',0,NULL,'',0,'','','',NULL,NULL,1,'838cea7a2c8940418bab989a37a13109','2026-11-22 06:19:18.582671');
INSERT INTO "answer" VALUES('b5e421320b314b37bcc428cf02802ec3','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'838cea7a2c8940418bab989a37a13109','2026-11-22 06:19:18.582671');
INSERT INTO "answer" VALUES('b5e421320b314b37bcc428cf02802ec3','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'838cea7a2c8940418bab989a37a13109','2026-11-22 06:19:18.582671');
INSERT INTO "answer" VALUES('888c131133de4232a0d19322fef15f22','dienst-a','n0',0,NULL,'',0,'','','',NULL,NULL,1,'9aa55ac514d646199a7e9a444d1937bf','2026-11-22 06:19:18.593229');
INSERT INTO "answer" VALUES('888c131133de4232a0d19322fef15f22','dienst-b','n0',0,NULL,'',0,'','','',NULL,NULL,1,'9aa55ac514d646199a7e9a444d1937bf','2026-11-22 06:19:18.593229');
INSERT INTO "answer" VALUES('888c131133de4232a0d19322fef15f22','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'9aa55ac514d646199a7e9a444d1937bf','2026-11-22 06:19:18.593229');
INSERT INTO "answer" VALUES('888c131133de4232a0d19322fef15f22','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'9aa55ac514d646199a7e9a444d1937bf','2026-11-22 06:19:18.593229');
INSERT INTO "answer" VALUES('c2b22770d805401ba449e1ebafe1954c','dienst-a','n4',0,NULL,'',0,'','','',NULL,NULL,1,'fbabbd077d474d789882aa6d2619db7a','2026-11-22 06:19:18.602614');
INSERT INTO "answer" VALUES('c2b22770d805401ba449e1ebafe1954c','dienst-b','n4',0,NULL,'',0,'','','',NULL,NULL,1,'fbabbd077d474d789882aa6d2619db7a','2026-11-22 06:19:18.602614');
INSERT INTO "answer" VALUES('c2b22770d805401ba449e1ebafe1954c','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'fbabbd077d474d789882aa6d2619db7a','2026-11-22 06:19:18.602614');
INSERT INTO "answer" VALUES('c2b22770d805401ba449e1ebafe1954c','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'fbabbd077d474d789882aa6d2619db7a','2026-11-22 06:19:18.602614');
INSERT INTO "answer" VALUES('5dba4e3306784da3b796062d03421097','dienst-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'a3eb56ede54a40caac1b0162c7b03ad9','2026-11-22 06:19:18.607359');
INSERT INTO "answer" VALUES('5dba4e3306784da3b796062d03421097','dienst-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'a3eb56ede54a40caac1b0162c7b03ad9','2026-11-22 06:19:18.607359');
INSERT INTO "answer" VALUES('5dba4e3306784da3b796062d03421097','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'a3eb56ede54a40caac1b0162c7b03ad9','2026-11-22 06:19:18.607359');
INSERT INTO "answer" VALUES('5dba4e3306784da3b796062d03421097','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'a3eb56ede54a40caac1b0162c7b03ad9','2026-11-22 06:19:18.607359');
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
INSERT INTO "answer_version" VALUES('2431e5ee54f24e21b33d3324f63593e3','niveau',1,'n2',0,NULL,'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.',1,'Akkoord','12','',NULL,NULL,NULL,'2026-11-22 06:19:18.443764');
INSERT INTO "answer_version" VALUES('2431e5ee54f24e21b33d3324f63593e3','weet-ik-niet',1,NULL,1,NULL,'',0,'','','',NULL,'Een politieke keuze.',NULL,'2026-11-22 06:19:18.443764');
INSERT INTO "answer_version" VALUES('2431e5ee54f24e21b33d3324f63593e3','niet-van-toepassing',1,NULL,0,'Doet de regio.','',0,'','','','De i-visie.',NULL,NULL,'2026-11-22 06:19:18.443764');
INSERT INTO "answer_version" VALUES('2431e5ee54f24e21b33d3324f63593e3','leeg',1,NULL,0,NULL,'',0,'','','“Wij gaan …”',NULL,NULL,NULL,'2026-11-22 06:19:18.443764');
INSERT INTO "answer_version" VALUES('dadd50c880f3492ea2a0d7c172c05803','niveau',1,'n0',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 06:19:18.461360');
INSERT INTO "answer_version" VALUES('dadd50c880f3492ea2a0d7c172c05803','niveau',2,'n1',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 06:19:18.465278');
INSERT INTO "answer_version" VALUES('dadd50c880f3492ea2a0d7c172c05803','niveau',3,'n2',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 06:19:18.469856');
INSERT INTO "answer_version" VALUES('1534127f488e4872a101b28c8e253dea','a',1,NULL,0,NULL,'Ik zoek het uit.',0,'','','',NULL,NULL,'e96f1df3713e4832acb14d5366060738','2026-11-22 06:19:18.497712');
INSERT INTO "answer_version" VALUES('1534127f488e4872a101b28c8e253dea','a',2,'n1',0,NULL,'Gevonden.',0,'','','',NULL,NULL,'12fa047f60af4f11b956873cdc11fcf3','2026-11-22 06:19:18.501247');
INSERT INTO "answer_version" VALUES('1534127f488e4872a101b28c8e253dea','a',3,'n2',0,NULL,'',0,'','','',NULL,NULL,'d405e74b73174208a17bb868b96abdd5','2026-11-22 06:19:18.518436');
INSERT INTO "answer_version" VALUES('1534127f488e4872a101b28c8e253dea','a',4,'n1',0,NULL,'',0,'','','',NULL,NULL,'d405e74b73174208a17bb868b96abdd5','2026-11-22 06:19:18.522134');
INSERT INTO "answer_version" VALUES('b42304a0323f495d9e2eddd8348dc1c4','dienst-a',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'e59a0f1938994fa397e013cf2e06440f','2026-11-22 06:19:18.541667');
INSERT INTO "answer_version" VALUES('b42304a0323f495d9e2eddd8348dc1c4','dienst-b',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'e59a0f1938994fa397e013cf2e06440f','2026-11-22 06:19:18.541667');
INSERT INTO "answer_version" VALUES('b42304a0323f495d9e2eddd8348dc1c4','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'e59a0f1938994fa397e013cf2e06440f','2026-11-22 06:19:18.541667');
INSERT INTO "answer_version" VALUES('b42304a0323f495d9e2eddd8348dc1c4','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'e59a0f1938994fa397e013cf2e06440f','2026-11-22 06:19:18.541667');
INSERT INTO "answer_version" VALUES('9c13386e2f6d4cc2a952b5ba21e8938f','dienst-a',1,'n1',0,NULL,'',0,'','','',NULL,NULL,'f673b5f79cbf4a959c6105c85975ceee','2026-11-22 06:19:18.553064');
INSERT INTO "answer_version" VALUES('9c13386e2f6d4cc2a952b5ba21e8938f','dienst-b',1,'n1',0,NULL,'',0,'','','',NULL,NULL,'f673b5f79cbf4a959c6105c85975ceee','2026-11-22 06:19:18.553064');
INSERT INTO "answer_version" VALUES('9c13386e2f6d4cc2a952b5ba21e8938f','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'f673b5f79cbf4a959c6105c85975ceee','2026-11-22 06:19:18.553064');
INSERT INTO "answer_version" VALUES('9c13386e2f6d4cc2a952b5ba21e8938f','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'f673b5f79cbf4a959c6105c85975ceee','2026-11-22 06:19:18.553064');
INSERT INTO "answer_version" VALUES('a4e50c67fa4e46bf95eacb98ddc57666','dienst-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'293f5ece6244432e9b6da57977b308ba','2026-11-22 06:19:18.562874');
INSERT INTO "answer_version" VALUES('a4e50c67fa4e46bf95eacb98ddc57666','dienst-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'293f5ece6244432e9b6da57977b308ba','2026-11-22 06:19:18.562874');
INSERT INTO "answer_version" VALUES('a4e50c67fa4e46bf95eacb98ddc57666','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'293f5ece6244432e9b6da57977b308ba','2026-11-22 06:19:18.562874');
INSERT INTO "answer_version" VALUES('a4e50c67fa4e46bf95eacb98ddc57666','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'293f5ece6244432e9b6da57977b308ba','2026-11-22 06:19:18.562874');
INSERT INTO "answer_version" VALUES('2f9090e2341e4b379133ee76ba854624','dienst-a',1,'n3',0,NULL,'',0,'','','',NULL,NULL,'cc7eb61f966248d59069917d5acf6288','2026-11-22 06:19:18.572179');
INSERT INTO "answer_version" VALUES('2f9090e2341e4b379133ee76ba854624','dienst-b',1,'n3',0,NULL,'',0,'','','',NULL,NULL,'cc7eb61f966248d59069917d5acf6288','2026-11-22 06:19:18.572179');
INSERT INTO "answer_version" VALUES('2f9090e2341e4b379133ee76ba854624','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'cc7eb61f966248d59069917d5acf6288','2026-11-22 06:19:18.572179');
INSERT INTO "answer_version" VALUES('2f9090e2341e4b379133ee76ba854624','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'cc7eb61f966248d59069917d5acf6288','2026-11-22 06:19:18.572179');
INSERT INTO "answer_version" VALUES('b5e421320b314b37bcc428cf02802ec3','dienst-a',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'838cea7a2c8940418bab989a37a13109','2026-11-22 06:19:18.582671');
INSERT INTO "answer_version" VALUES('b5e421320b314b37bcc428cf02802ec3','dienst-b',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'838cea7a2c8940418bab989a37a13109','2026-11-22 06:19:18.582671');
INSERT INTO "answer_version" VALUES('b5e421320b314b37bcc428cf02802ec3','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'838cea7a2c8940418bab989a37a13109','2026-11-22 06:19:18.582671');
INSERT INTO "answer_version" VALUES('b5e421320b314b37bcc428cf02802ec3','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'838cea7a2c8940418bab989a37a13109','2026-11-22 06:19:18.582671');
INSERT INTO "answer_version" VALUES('888c131133de4232a0d19322fef15f22','dienst-a',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'9aa55ac514d646199a7e9a444d1937bf','2026-11-22 06:19:18.593229');
INSERT INTO "answer_version" VALUES('888c131133de4232a0d19322fef15f22','dienst-b',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'9aa55ac514d646199a7e9a444d1937bf','2026-11-22 06:19:18.593229');
INSERT INTO "answer_version" VALUES('888c131133de4232a0d19322fef15f22','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'9aa55ac514d646199a7e9a444d1937bf','2026-11-22 06:19:18.593229');
INSERT INTO "answer_version" VALUES('888c131133de4232a0d19322fef15f22','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'9aa55ac514d646199a7e9a444d1937bf','2026-11-22 06:19:18.593229');
INSERT INTO "answer_version" VALUES('c2b22770d805401ba449e1ebafe1954c','dienst-a',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'fbabbd077d474d789882aa6d2619db7a','2026-11-22 06:19:18.602614');
INSERT INTO "answer_version" VALUES('c2b22770d805401ba449e1ebafe1954c','dienst-b',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'fbabbd077d474d789882aa6d2619db7a','2026-11-22 06:19:18.602614');
INSERT INTO "answer_version" VALUES('c2b22770d805401ba449e1ebafe1954c','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'fbabbd077d474d789882aa6d2619db7a','2026-11-22 06:19:18.602614');
INSERT INTO "answer_version" VALUES('c2b22770d805401ba449e1ebafe1954c','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'fbabbd077d474d789882aa6d2619db7a','2026-11-22 06:19:18.602614');
INSERT INTO "answer_version" VALUES('5dba4e3306784da3b796062d03421097','dienst-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'a3eb56ede54a40caac1b0162c7b03ad9','2026-11-22 06:19:18.607359');
INSERT INTO "answer_version" VALUES('5dba4e3306784da3b796062d03421097','dienst-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'a3eb56ede54a40caac1b0162c7b03ad9','2026-11-22 06:19:18.607359');
INSERT INTO "answer_version" VALUES('5dba4e3306784da3b796062d03421097','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'a3eb56ede54a40caac1b0162c7b03ad9','2026-11-22 06:19:18.607359');
INSERT INTO "answer_version" VALUES('5dba4e3306784da3b796062d03421097','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'a3eb56ede54a40caac1b0162c7b03ad9','2026-11-22 06:19:18.607359');
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
INSERT INTO "assessment" VALUES('2431e5ee54f24e21b33d3324f63593e3','GM0344','proef','1.0','Volledig','akkoord','vastgesteld','[{"title": "Coalitieakkoord ''t Hart", "dated": "2026-05-01"}, {"title": "Programma", "dated": null}]','Beleid','balie@voorbeeld.nl',0,'2026-11-21','2026-11-21','{"total": 4, "themes": {"thema": 50}, "selections": {"deel": null}}','["niveau"]','','2026-11-22 06:19:18.457303',NULL);
INSERT INTO "assessment" VALUES('dadd50c880f3492ea2a0d7c172c05803','GM0344','proef','1.0','',NULL,NULL,'[]','','',1,'2026-11-21',NULL,NULL,'[]','vraag/niveau','2026-11-22 06:19:18.470809',NULL);
INSERT INTO "assessment" VALUES('1534127f488e4872a101b28c8e253dea','GM0344','proef','1.0','Samen',NULL,NULL,'[]','','Balie',0,'2026-06-01',NULL,NULL,'[]','','2026-11-22 06:19:18.526350','2027-01-31');
INSERT INTO "assessment" VALUES('b42304a0323f495d9e2eddd8348dc1c4','GM1723','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}','[]','','2026-11-22 06:19:18.541667',NULL);
INSERT INTO "assessment" VALUES('9c13386e2f6d4cc2a952b5ba21e8938f','GM0060','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 38, "themes": {"dienst": 25, "cyber": 50}, "selections": {"kern": 38}}','[]','','2026-11-22 06:19:18.553064',NULL);
INSERT INTO "assessment" VALUES('a4e50c67fa4e46bf95eacb98ddc57666','GM0743','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}','[]','','2026-11-22 06:19:18.562874',NULL);
INSERT INTO "assessment" VALUES('2f9090e2341e4b379133ee76ba854624','GM0744','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 63, "themes": {"dienst": 75, "cyber": 50}, "selections": {"kern": 63}}','[]','','2026-11-22 06:19:18.572179',NULL);
INSERT INTO "assessment" VALUES('b5e421320b314b37bcc428cf02802ec3','GM0888','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}','[]','','2026-11-22 06:19:18.582671',NULL);
INSERT INTO "assessment" VALUES('888c131133de4232a0d19322fef15f22','GM0889','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}','[]','','2026-11-22 06:19:18.593229',NULL);
INSERT INTO "assessment" VALUES('c2b22770d805401ba449e1ebafe1954c','GM0310','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}','[]','','2026-11-22 06:19:18.602614',NULL);
INSERT INTO "assessment" VALUES('5dba4e3306784da3b796062d03421097','GM0352','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}','[]','','2026-11-22 06:19:18.607359',NULL);
CREATE TABLE assignment (
	assessment_id TEXT NOT NULL, 
	theme_id TEXT NOT NULL, 
	person_id TEXT NOT NULL, 
	CONSTRAINT pk_assignment PRIMARY KEY (assessment_id, theme_id), 
	CONSTRAINT fk_assignment_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessment (id) ON DELETE CASCADE, 
	CONSTRAINT fk_assignment_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "assignment" VALUES('1534127f488e4872a101b28c8e253dea','thema','e96f1df3713e4832acb14d5366060738');
CREATE TABLE consent (
	number INTEGER NOT NULL, 
	assessment_id TEXT NOT NULL, 
	level TEXT NOT NULL, 
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
INSERT INTO "consent" VALUES(1,'b42304a0323f495d9e2eddd8348dc1c4','counted','{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}','e59a0f1938994fa397e013cf2e06440f','2026-11-22 06:19:18.546129','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(2,'9c13386e2f6d4cc2a952b5ba21e8938f','counted','{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 25, "cyber": 50}, "topics": []}','f673b5f79cbf4a959c6105c85975ceee','2026-11-22 06:19:18.557202','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(3,'a4e50c67fa4e46bf95eacb98ddc57666','counted','{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 50, "cyber": 50}, "topics": []}','293f5ece6244432e9b6da57977b308ba','2026-11-22 06:19:18.566958','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(4,'2f9090e2341e4b379133ee76ba854624','counted','{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 75, "cyber": 50}, "topics": []}','cc7eb61f966248d59069917d5acf6288','2026-11-22 06:19:18.576174','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(5,'b5e421320b314b37bcc428cf02802ec3','counted','{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 100, "cyber": 50}, "topics": []}','838cea7a2c8940418bab989a37a13109','2026-11-22 06:19:18.587655','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(6,'888c131133de4232a0d19322fef15f22','counted','{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}','9aa55ac514d646199a7e9a444d1937bf','2026-11-22 06:19:18.597377','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(7,'c2b22770d805401ba449e1ebafe1954c','without-sensitive','{"level": "without-sensitive", "audience": "chosen", "chosen": ["GM0363"], "in_sheets": false, "contact": {"themes": ["dienst"], "function": "adviseur dienstverlening", "address": "dienst@gemeente.example"}, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": {"total": null, "themes": {"dienst": 100}, "selections": {}}, "counted": {"cyber": 50}, "topics": ["dienst-a", "dienst-b"]}','fbabbd077d474d789882aa6d2619db7a','2026-11-22 06:19:18.611312','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(8,'5dba4e3306784da3b796062d03421097','named','{"level": "named", "audience": "sharers", "chosen": [], "in_sheets": true, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": {"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}, "counted": {}, "topics": []}','a3eb56ede54a40caac1b0162c7b03ad9','2026-11-22 06:19:18.616057','2028-11-22','2026-11-22 06:19:18.619303','withdrawn');
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
INSERT INTO "event" VALUES(1,'2026-11-22 06:19:18.448770','begun',NULL,NULL,'2431e5ee54f24e21b33d3324f63593e3',NULL,NULL,NULL);
INSERT INTO "event" VALUES(2,'2026-11-22 06:19:18.451695','begun',NULL,NULL,'dadd50c880f3492ea2a0d7c172c05803',NULL,NULL,NULL);
INSERT INTO "event" VALUES(3,'2026-11-22 06:19:18.458661','finished',NULL,NULL,'2431e5ee54f24e21b33d3324f63593e3',NULL,NULL,NULL);
INSERT INTO "event" VALUES(4,'2026-11-22 06:19:18.462934','answered',NULL,NULL,'dadd50c880f3492ea2a0d7c172c05803','niveau',NULL,1);
INSERT INTO "event" VALUES(5,'2026-11-22 06:19:18.467486','answered',NULL,NULL,'dadd50c880f3492ea2a0d7c172c05803','niveau',NULL,2);
INSERT INTO "event" VALUES(6,'2026-11-22 06:19:18.470947','answered',NULL,NULL,'dadd50c880f3492ea2a0d7c172c05803','niveau',NULL,3);
INSERT INTO "event" VALUES(7,'2026-05-01 09:00:00.000000','logged-in','d405e74b73174208a17bb868b96abdd5',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(8,'2026-05-01 09:00:00.000000','logged-in','e96f1df3713e4832acb14d5366060738',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(9,'2026-05-01 09:00:00.000000','logged-in','12fa047f60af4f11b956873cdc11fcf3',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(10,'2026-11-22 06:19:18.489942','begun','d405e74b73174208a17bb868b96abdd5',NULL,'1534127f488e4872a101b28c8e253dea',NULL,NULL,NULL);
INSERT INTO "event" VALUES(11,'2026-11-22 06:19:18.494818','assigned','d405e74b73174208a17bb868b96abdd5','e96f1df3713e4832acb14d5366060738','1534127f488e4872a101b28c8e253dea',NULL,'thema',NULL);
INSERT INTO "event" VALUES(12,'2026-11-22 06:19:18.498491','answered','e96f1df3713e4832acb14d5366060738',NULL,'1534127f488e4872a101b28c8e253dea','a',NULL,1);
INSERT INTO "event" VALUES(13,'2026-11-22 06:19:18.502753','answered','12fa047f60af4f11b956873cdc11fcf3',NULL,'1534127f488e4872a101b28c8e253dea','a',NULL,2);
INSERT INTO "event" VALUES(14,'2026-11-22 06:19:18.505237','begun','78548aa07f924d49b9155edbd093add0',NULL,'550883326cd04aaa8a4e8f3aadb101fb',NULL,NULL,NULL);
INSERT INTO "event" VALUES(15,'2026-11-22 06:19:18.508313','assigned','78548aa07f924d49b9155edbd093add0','b24463a32efe4338ad3de413efe33649','550883326cd04aaa8a4e8f3aadb101fb',NULL,'thema',NULL);
INSERT INTO "event" VALUES(16,'2026-11-22 06:19:18.511821','answered','b24463a32efe4338ad3de413efe33649',NULL,'550883326cd04aaa8a4e8f3aadb101fb','a',NULL,1);
INSERT INTO "event" VALUES(17,'2026-11-22 06:19:18.515779','answered','b9258cfc66154732b13766a7f80a07b9',NULL,'550883326cd04aaa8a4e8f3aadb101fb','a',NULL,2);
INSERT INTO "event" VALUES(18,'2026-11-22 06:19:18.519535','answered','d405e74b73174208a17bb868b96abdd5',NULL,'1534127f488e4872a101b28c8e253dea','a',NULL,3);
INSERT INTO "event" VALUES(19,'2026-11-22 06:19:18.523207','answered','d405e74b73174208a17bb868b96abdd5',NULL,'1534127f488e4872a101b28c8e253dea','a',NULL,4);
INSERT INTO "event" VALUES(20,'2026-11-22 06:19:18.526500','described','d405e74b73174208a17bb868b96abdd5',NULL,'1534127f488e4872a101b28c8e253dea',NULL,NULL,NULL);
INSERT INTO "event" VALUES(21,'2026-11-22 06:19:18.528837','deleted','78548aa07f924d49b9155edbd093add0',NULL,'550883326cd04aaa8a4e8f3aadb101fb',NULL,NULL,NULL);
INSERT INTO "event" VALUES(22,'2026-05-01 09:00:00.000000','forgotten','12fa047f60af4f11b956873cdc11fcf3',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(23,'2026-11-21 12:00:00.000000','logged-in','e59a0f1938994fa397e013cf2e06440f',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(24,'2026-11-22 06:19:18.542530','begun','e59a0f1938994fa397e013cf2e06440f',NULL,'b42304a0323f495d9e2eddd8348dc1c4',NULL,NULL,NULL);
INSERT INTO "event" VALUES(25,'2026-11-22 06:19:18.548227','shared','e59a0f1938994fa397e013cf2e06440f',NULL,'b42304a0323f495d9e2eddd8348dc1c4',NULL,NULL,NULL);
INSERT INTO "event" VALUES(26,'2026-11-21 12:00:00.000000','logged-in','f673b5f79cbf4a959c6105c85975ceee',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(27,'2026-11-22 06:19:18.553778','begun','f673b5f79cbf4a959c6105c85975ceee',NULL,'9c13386e2f6d4cc2a952b5ba21e8938f',NULL,NULL,NULL);
INSERT INTO "event" VALUES(28,'2026-11-22 06:19:18.558134','shared','f673b5f79cbf4a959c6105c85975ceee',NULL,'9c13386e2f6d4cc2a952b5ba21e8938f',NULL,NULL,NULL);
INSERT INTO "event" VALUES(29,'2026-11-21 12:00:00.000000','logged-in','293f5ece6244432e9b6da57977b308ba',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(30,'2026-11-22 06:19:18.563556','begun','293f5ece6244432e9b6da57977b308ba',NULL,'a4e50c67fa4e46bf95eacb98ddc57666',NULL,NULL,NULL);
INSERT INTO "event" VALUES(31,'2026-11-22 06:19:18.567844','shared','293f5ece6244432e9b6da57977b308ba',NULL,'a4e50c67fa4e46bf95eacb98ddc57666',NULL,NULL,NULL);
INSERT INTO "event" VALUES(32,'2026-11-21 12:00:00.000000','logged-in','cc7eb61f966248d59069917d5acf6288',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(33,'2026-11-22 06:19:18.572993','begun','cc7eb61f966248d59069917d5acf6288',NULL,'2f9090e2341e4b379133ee76ba854624',NULL,NULL,NULL);
INSERT INTO "event" VALUES(34,'2026-11-22 06:19:18.577170','shared','cc7eb61f966248d59069917d5acf6288',NULL,'2f9090e2341e4b379133ee76ba854624',NULL,NULL,NULL);
INSERT INTO "event" VALUES(35,'2026-11-21 12:00:00.000000','logged-in','838cea7a2c8940418bab989a37a13109',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(36,'2026-11-22 06:19:18.583684','begun','838cea7a2c8940418bab989a37a13109',NULL,'b5e421320b314b37bcc428cf02802ec3',NULL,NULL,NULL);
INSERT INTO "event" VALUES(37,'2026-11-22 06:19:18.588724','shared','838cea7a2c8940418bab989a37a13109',NULL,'b5e421320b314b37bcc428cf02802ec3',NULL,NULL,NULL);
INSERT INTO "event" VALUES(38,'2026-11-21 12:00:00.000000','logged-in','9aa55ac514d646199a7e9a444d1937bf',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(39,'2026-11-22 06:19:18.593958','begun','9aa55ac514d646199a7e9a444d1937bf',NULL,'888c131133de4232a0d19322fef15f22',NULL,NULL,NULL);
INSERT INTO "event" VALUES(40,'2026-11-22 06:19:18.598318','shared','9aa55ac514d646199a7e9a444d1937bf',NULL,'888c131133de4232a0d19322fef15f22',NULL,NULL,NULL);
INSERT INTO "event" VALUES(41,'2026-11-21 12:00:00.000000','logged-in','fbabbd077d474d789882aa6d2619db7a',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(42,'2026-11-22 06:19:18.603306','begun','fbabbd077d474d789882aa6d2619db7a',NULL,'c2b22770d805401ba449e1ebafe1954c',NULL,NULL,NULL);
INSERT INTO "event" VALUES(43,'2026-11-21 12:00:00.000000','logged-in','a3eb56ede54a40caac1b0162c7b03ad9',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(44,'2026-11-22 06:19:18.608018','begun','a3eb56ede54a40caac1b0162c7b03ad9',NULL,'5dba4e3306784da3b796062d03421097',NULL,NULL,NULL);
INSERT INTO "event" VALUES(45,'2026-11-22 06:19:18.612780','shared','fbabbd077d474d789882aa6d2619db7a',NULL,'c2b22770d805401ba449e1ebafe1954c',NULL,NULL,NULL);
INSERT INTO "event" VALUES(46,'2026-11-22 06:19:18.617306','shared','a3eb56ede54a40caac1b0162c7b03ad9',NULL,'5dba4e3306784da3b796062d03421097',NULL,NULL,NULL);
INSERT INTO "event" VALUES(47,'2026-11-22 06:19:18.619991','unshared','a3eb56ede54a40caac1b0162c7b03ad9',NULL,'5dba4e3306784da3b796062d03421097',NULL,NULL,NULL);
INSERT INTO "event" VALUES(48,'2026-11-21 12:00:00.000000','logged-in','dd4f0e87f21c401fbd050443fefbba80',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(49,'2026-11-22 06:19:18.629794','released','dd4f0e87f21c401fbd050443fefbba80',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(50,'2026-11-21 12:00:00.000000','logged-in','dd4f0e87f21c401fbd050443fefbba80',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE membership (
	person_id TEXT NOT NULL, 
	municipality TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (person_id, municipality, role), 
	CONSTRAINT fk_membership_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "membership" VALUES('d405e74b73174208a17bb868b96abdd5','GM0344','editor');
INSERT INTO "membership" VALUES('d405e74b73174208a17bb868b96abdd5','GM0363','reader');
INSERT INTO "membership" VALUES('e96f1df3713e4832acb14d5366060738','GM0344','contributor');
INSERT INTO "membership" VALUES('e96f1df3713e4832acb14d5366060738','','host');
INSERT INTO "membership" VALUES('e59a0f1938994fa397e013cf2e06440f','GM1723','editor');
INSERT INTO "membership" VALUES('f673b5f79cbf4a959c6105c85975ceee','GM0060','editor');
INSERT INTO "membership" VALUES('293f5ece6244432e9b6da57977b308ba','GM0743','editor');
INSERT INTO "membership" VALUES('cc7eb61f966248d59069917d5acf6288','GM0744','editor');
INSERT INTO "membership" VALUES('838cea7a2c8940418bab989a37a13109','GM0888','editor');
INSERT INTO "membership" VALUES('9aa55ac514d646199a7e9a444d1937bf','GM0889','editor');
INSERT INTO "membership" VALUES('fbabbd077d474d789882aa6d2619db7a','GM0310','editor');
INSERT INTO "membership" VALUES('a3eb56ede54a40caac1b0162c7b03ad9','GM0352','editor');
INSERT INTO "membership" VALUES('dd4f0e87f21c401fbd050443fefbba80','','host');
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
INSERT INTO "person" VALUES('d405e74b73174208a17bb868b96abdd5','https://inlog.voorbeeld.nl/''','nr Zoë O''Brien','Zoë O''Brien','Zoë O''Brien@voorbeeld.nl','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('e96f1df3713e4832acb14d5366060738','https://inlog.voorbeeld.nl/''','nr Mo','Mo','Mo@voorbeeld.nl','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('12fa047f60af4f11b956873cdc11fcf3','','12fa047f60af4f11b956873cdc11fcf3','','','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('e59a0f1938994fa397e013cf2e06440f','https://inlog.example','nummer-redacteur GM1723','redacteur GM1723','redacteur GM1723@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('f673b5f79cbf4a959c6105c85975ceee','https://inlog.example','nummer-redacteur GM0060','redacteur GM0060','redacteur GM0060@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('293f5ece6244432e9b6da57977b308ba','https://inlog.example','nummer-redacteur GM0743','redacteur GM0743','redacteur GM0743@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('cc7eb61f966248d59069917d5acf6288','https://inlog.example','nummer-redacteur GM0744','redacteur GM0744','redacteur GM0744@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('838cea7a2c8940418bab989a37a13109','https://inlog.example','nummer-redacteur GM0888','redacteur GM0888','redacteur GM0888@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('9aa55ac514d646199a7e9a444d1937bf','https://inlog.example','nummer-redacteur GM0889','redacteur GM0889','redacteur GM0889@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('fbabbd077d474d789882aa6d2619db7a','https://inlog.example','nummer-redacteur GM0310','redacteur GM0310','redacteur GM0310@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('a3eb56ede54a40caac1b0162c7b03ad9','https://inlog.example','nummer-redacteur GM0352','redacteur GM0352','redacteur GM0352@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('dd4f0e87f21c401fbd050443fefbba80','https://inlog.example','nummer-beheerder','beheerder','beheerder@gemeente.example','2026-11-21 12:00:00.000000');
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
INSERT INTO "round" VALUES(1,'2026-11-22','2026-11-22 06:19:18.629489');
INSERT INTO "round" VALUES(2,'2027-03-02',NULL);
CREATE TABLE selfcheck_revision (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT selfcheck_revision_pkc PRIMARY KEY (version_num)
);
INSERT INTO "selfcheck_revision" VALUES('0003');
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
	round INTEGER, 
	CONSTRAINT pk_spent PRIMARY KEY (assessment_id, theme_id), 
	CONSTRAINT fk_spent_round FOREIGN KEY(round) REFERENCES round (number)
);
INSERT INTO "spent" VALUES('c2b22770d805401ba449e1ebafe1954c','dienst',NULL);
INSERT INTO "spent" VALUES('5dba4e3306784da3b796062d03421097','cyber',NULL);
INSERT INTO "spent" VALUES('5dba4e3306784da3b796062d03421097','dienst',NULL);
INSERT INTO "spent" VALUES('2f9090e2341e4b379133ee76ba854624','cyber',1);
INSERT INTO "spent" VALUES('2f9090e2341e4b379133ee76ba854624','dienst',1);
INSERT INTO "spent" VALUES('888c131133de4232a0d19322fef15f22','cyber',1);
INSERT INTO "spent" VALUES('888c131133de4232a0d19322fef15f22','dienst',1);
INSERT INTO "spent" VALUES('9c13386e2f6d4cc2a952b5ba21e8938f','cyber',1);
INSERT INTO "spent" VALUES('9c13386e2f6d4cc2a952b5ba21e8938f','dienst',1);
INSERT INTO "spent" VALUES('a4e50c67fa4e46bf95eacb98ddc57666','cyber',1);
INSERT INTO "spent" VALUES('a4e50c67fa4e46bf95eacb98ddc57666','dienst',1);
INSERT INTO "spent" VALUES('b42304a0323f495d9e2eddd8348dc1c4','cyber',1);
INSERT INTO "spent" VALUES('b42304a0323f495d9e2eddd8348dc1c4','dienst',1);
INSERT INTO "spent" VALUES('b5e421320b314b37bcc428cf02802ec3','cyber',1);
INSERT INTO "spent" VALUES('b5e421320b314b37bcc428cf02802ec3','dienst',1);
INSERT INTO "spent" VALUES('c2b22770d805401ba449e1ebafe1954c','cyber',1);
CREATE INDEX ix_session_person_id ON session (person_id);
CREATE INDEX ix_event_assessment_id ON event (assessment_id);
CREATE INDEX ix_consent_assessment_id ON consent (assessment_id);
COMMIT;
