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
INSERT INTO "answer" VALUES('27aee4b36a9a4e0983605f8884d40da0','niveau','n2',0,NULL,'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.',1,'Akkoord','12','',NULL,NULL,1,NULL,'2026-11-22 07:42:33.361600');
INSERT INTO "answer" VALUES('27aee4b36a9a4e0983605f8884d40da0','weet-ik-niet',NULL,1,NULL,'',0,'','','',NULL,'Een politieke keuze.',1,NULL,'2026-11-22 07:42:33.361600');
INSERT INTO "answer" VALUES('27aee4b36a9a4e0983605f8884d40da0','niet-van-toepassing',NULL,0,'Doet de regio.','',0,'','','','De i-visie.',NULL,1,NULL,'2026-11-22 07:42:33.361600');
INSERT INTO "answer" VALUES('27aee4b36a9a4e0983605f8884d40da0','leeg',NULL,0,NULL,'',0,'','','“Wij gaan …”',NULL,NULL,1,NULL,'2026-11-22 07:42:33.361600');
INSERT INTO "answer" VALUES('bf1fa4b911504b12834850af0ff5f975','niveau','n2',0,NULL,'',0,'','','',NULL,NULL,3,NULL,'2026-11-22 07:42:33.386050');
INSERT INTO "answer" VALUES('bca17392be50439d867b52e1c31c0c03','a','n1',0,NULL,'',0,'','','',NULL,NULL,4,'f720af1c102c4782931c976838cd1156','2026-11-22 07:42:33.434749');
INSERT INTO "answer" VALUES('ef512d362bea4ea89fc0c5178ac96b74','dienst-a','n0',0,NULL,'',0,'','','',NULL,NULL,1,'e0b609149c2e4c7cb9f852b03699a662','2026-11-22 07:42:33.454592');
INSERT INTO "answer" VALUES('ef512d362bea4ea89fc0c5178ac96b74','dienst-b','n0',0,NULL,'',0,'','','',NULL,NULL,1,'e0b609149c2e4c7cb9f852b03699a662','2026-11-22 07:42:33.454592');
INSERT INTO "answer" VALUES('ef512d362bea4ea89fc0c5178ac96b74','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'e0b609149c2e4c7cb9f852b03699a662','2026-11-22 07:42:33.454592');
INSERT INTO "answer" VALUES('ef512d362bea4ea89fc0c5178ac96b74','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'e0b609149c2e4c7cb9f852b03699a662','2026-11-22 07:42:33.454592');
INSERT INTO "answer" VALUES('71c284f2d0af4fbd81919b03b112c36f','dienst-a','n1',0,NULL,'',0,'','','',NULL,NULL,1,'29523d72eaf7449fae22a29b6cf81108','2026-11-22 07:42:33.465503');
INSERT INTO "answer" VALUES('71c284f2d0af4fbd81919b03b112c36f','dienst-b','n1',0,NULL,'',0,'','','',NULL,NULL,1,'29523d72eaf7449fae22a29b6cf81108','2026-11-22 07:42:33.465503');
INSERT INTO "answer" VALUES('71c284f2d0af4fbd81919b03b112c36f','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'29523d72eaf7449fae22a29b6cf81108','2026-11-22 07:42:33.465503');
INSERT INTO "answer" VALUES('71c284f2d0af4fbd81919b03b112c36f','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'29523d72eaf7449fae22a29b6cf81108','2026-11-22 07:42:33.465503');
INSERT INTO "answer" VALUES('711f1f439a654b18a2cb05c7e7fb723a','dienst-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'f48626ebaf7d4c16bc456dbdca545dd3','2026-11-22 07:42:33.475218');
INSERT INTO "answer" VALUES('711f1f439a654b18a2cb05c7e7fb723a','dienst-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'f48626ebaf7d4c16bc456dbdca545dd3','2026-11-22 07:42:33.475218');
INSERT INTO "answer" VALUES('711f1f439a654b18a2cb05c7e7fb723a','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'f48626ebaf7d4c16bc456dbdca545dd3','2026-11-22 07:42:33.475218');
INSERT INTO "answer" VALUES('711f1f439a654b18a2cb05c7e7fb723a','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'f48626ebaf7d4c16bc456dbdca545dd3','2026-11-22 07:42:33.475218');
INSERT INTO "answer" VALUES('8668507ef2d849068fc7d4cd4a764c7a','dienst-a','n3',0,NULL,'',0,'','','',NULL,NULL,1,'fdcd84d73484486abedc966c59510226','2026-11-22 07:42:33.484913');
INSERT INTO "answer" VALUES('8668507ef2d849068fc7d4cd4a764c7a','dienst-b','n3',0,NULL,'',0,'','','',NULL,NULL,1,'fdcd84d73484486abedc966c59510226','2026-11-22 07:42:33.484913');
INSERT INTO "answer" VALUES('8668507ef2d849068fc7d4cd4a764c7a','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'fdcd84d73484486abedc966c59510226','2026-11-22 07:42:33.484913');
INSERT INTO "answer" VALUES('8668507ef2d849068fc7d4cd4a764c7a','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'fdcd84d73484486abedc966c59510226','2026-11-22 07:42:33.484913');
INSERT INTO "answer" VALUES('65c8725784674d6f8d0ddc70f14cb5bd','dienst-a','n4',0,NULL,'',0,'','','',NULL,NULL,1,'9886fb3070c14d3d81edfbb7186446e0','2026-11-22 07:42:33.494629');
INSERT INTO "answer" VALUES('65c8725784674d6f8d0ddc70f14cb5bd','dienst-b','n4',0,NULL,'',0,'','','',NULL,NULL,1,'9886fb3070c14d3d81edfbb7186446e0','2026-11-22 07:42:33.494629');
INSERT INTO "answer" VALUES('65c8725784674d6f8d0ddc70f14cb5bd','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'9886fb3070c14d3d81edfbb7186446e0','2026-11-22 07:42:33.494629');
INSERT INTO "answer" VALUES('65c8725784674d6f8d0ddc70f14cb5bd','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'9886fb3070c14d3d81edfbb7186446e0','2026-11-22 07:42:33.494629');
INSERT INTO "answer" VALUES('7dd5940a4739493b8739e4c5d0b34f11','dienst-a','n0',0,NULL,'',0,'','','',NULL,NULL,1,'798a00067a1c411aafcc35b0903dbc18','2026-11-22 07:42:33.504293');
INSERT INTO "answer" VALUES('7dd5940a4739493b8739e4c5d0b34f11','dienst-b','n0',0,NULL,'',0,'','','',NULL,NULL,1,'798a00067a1c411aafcc35b0903dbc18','2026-11-22 07:42:33.504293');
INSERT INTO "answer" VALUES('7dd5940a4739493b8739e4c5d0b34f11','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'798a00067a1c411aafcc35b0903dbc18','2026-11-22 07:42:33.504293');
INSERT INTO "answer" VALUES('7dd5940a4739493b8739e4c5d0b34f11','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'798a00067a1c411aafcc35b0903dbc18','2026-11-22 07:42:33.504293');
INSERT INTO "answer" VALUES('b313b932650c4cef915eac100d3ab247','dienst-a','n4',0,NULL,'',0,'','','',NULL,NULL,1,'41086b7bb9f846c6b3604a836336c043','2026-11-22 07:42:33.513873');
INSERT INTO "answer" VALUES('b313b932650c4cef915eac100d3ab247','dienst-b','n4',0,NULL,'',0,'','','',NULL,NULL,1,'41086b7bb9f846c6b3604a836336c043','2026-11-22 07:42:33.513873');
INSERT INTO "answer" VALUES('b313b932650c4cef915eac100d3ab247','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'41086b7bb9f846c6b3604a836336c043','2026-11-22 07:42:33.513873');
INSERT INTO "answer" VALUES('b313b932650c4cef915eac100d3ab247','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'41086b7bb9f846c6b3604a836336c043','2026-11-22 07:42:33.513873');
INSERT INTO "answer" VALUES('979af8eb117041b6a68ccb185a8dbcaa','dienst-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'e86c5ee465954dd69ce70e61a856cbc3','2026-11-22 07:42:33.518737');
INSERT INTO "answer" VALUES('979af8eb117041b6a68ccb185a8dbcaa','dienst-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'e86c5ee465954dd69ce70e61a856cbc3','2026-11-22 07:42:33.518737');
INSERT INTO "answer" VALUES('979af8eb117041b6a68ccb185a8dbcaa','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'e86c5ee465954dd69ce70e61a856cbc3','2026-11-22 07:42:33.518737');
INSERT INTO "answer" VALUES('979af8eb117041b6a68ccb185a8dbcaa','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'e86c5ee465954dd69ce70e61a856cbc3','2026-11-22 07:42:33.518737');
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
INSERT INTO "answer_version" VALUES('27aee4b36a9a4e0983605f8884d40da0','niveau',1,'n2',0,NULL,'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.',1,'Akkoord','12','',NULL,NULL,NULL,'2026-11-22 07:42:33.361600');
INSERT INTO "answer_version" VALUES('27aee4b36a9a4e0983605f8884d40da0','weet-ik-niet',1,NULL,1,NULL,'',0,'','','',NULL,'Een politieke keuze.',NULL,'2026-11-22 07:42:33.361600');
INSERT INTO "answer_version" VALUES('27aee4b36a9a4e0983605f8884d40da0','niet-van-toepassing',1,NULL,0,'Doet de regio.','',0,'','','','De i-visie.',NULL,NULL,'2026-11-22 07:42:33.361600');
INSERT INTO "answer_version" VALUES('27aee4b36a9a4e0983605f8884d40da0','leeg',1,NULL,0,NULL,'',0,'','','“Wij gaan …”',NULL,NULL,NULL,'2026-11-22 07:42:33.361600');
INSERT INTO "answer_version" VALUES('bf1fa4b911504b12834850af0ff5f975','niveau',1,'n0',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 07:42:33.377662');
INSERT INTO "answer_version" VALUES('bf1fa4b911504b12834850af0ff5f975','niveau',2,'n1',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 07:42:33.381480');
INSERT INTO "answer_version" VALUES('bf1fa4b911504b12834850af0ff5f975','niveau',3,'n2',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 07:42:33.386050');
INSERT INTO "answer_version" VALUES('bca17392be50439d867b52e1c31c0c03','a',1,NULL,0,NULL,'Ik zoek het uit.',0,'','','',NULL,NULL,'a38342b4fa8e492c85910204bb93ec62','2026-11-22 07:42:33.411641');
INSERT INTO "answer_version" VALUES('bca17392be50439d867b52e1c31c0c03','a',2,'n1',0,NULL,'Gevonden.',0,'','','',NULL,NULL,'e2e7732019b54404898e98a992c60c9a','2026-11-22 07:42:33.414943');
INSERT INTO "answer_version" VALUES('bca17392be50439d867b52e1c31c0c03','a',3,'n2',0,NULL,'',0,'','','',NULL,NULL,'f720af1c102c4782931c976838cd1156','2026-11-22 07:42:33.431129');
INSERT INTO "answer_version" VALUES('bca17392be50439d867b52e1c31c0c03','a',4,'n1',0,NULL,'',0,'','','',NULL,NULL,'f720af1c102c4782931c976838cd1156','2026-11-22 07:42:33.434749');
INSERT INTO "answer_version" VALUES('ef512d362bea4ea89fc0c5178ac96b74','dienst-a',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'e0b609149c2e4c7cb9f852b03699a662','2026-11-22 07:42:33.454592');
INSERT INTO "answer_version" VALUES('ef512d362bea4ea89fc0c5178ac96b74','dienst-b',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'e0b609149c2e4c7cb9f852b03699a662','2026-11-22 07:42:33.454592');
INSERT INTO "answer_version" VALUES('ef512d362bea4ea89fc0c5178ac96b74','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'e0b609149c2e4c7cb9f852b03699a662','2026-11-22 07:42:33.454592');
INSERT INTO "answer_version" VALUES('ef512d362bea4ea89fc0c5178ac96b74','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'e0b609149c2e4c7cb9f852b03699a662','2026-11-22 07:42:33.454592');
INSERT INTO "answer_version" VALUES('71c284f2d0af4fbd81919b03b112c36f','dienst-a',1,'n1',0,NULL,'',0,'','','',NULL,NULL,'29523d72eaf7449fae22a29b6cf81108','2026-11-22 07:42:33.465503');
INSERT INTO "answer_version" VALUES('71c284f2d0af4fbd81919b03b112c36f','dienst-b',1,'n1',0,NULL,'',0,'','','',NULL,NULL,'29523d72eaf7449fae22a29b6cf81108','2026-11-22 07:42:33.465503');
INSERT INTO "answer_version" VALUES('71c284f2d0af4fbd81919b03b112c36f','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'29523d72eaf7449fae22a29b6cf81108','2026-11-22 07:42:33.465503');
INSERT INTO "answer_version" VALUES('71c284f2d0af4fbd81919b03b112c36f','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'29523d72eaf7449fae22a29b6cf81108','2026-11-22 07:42:33.465503');
INSERT INTO "answer_version" VALUES('711f1f439a654b18a2cb05c7e7fb723a','dienst-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'f48626ebaf7d4c16bc456dbdca545dd3','2026-11-22 07:42:33.475218');
INSERT INTO "answer_version" VALUES('711f1f439a654b18a2cb05c7e7fb723a','dienst-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'f48626ebaf7d4c16bc456dbdca545dd3','2026-11-22 07:42:33.475218');
INSERT INTO "answer_version" VALUES('711f1f439a654b18a2cb05c7e7fb723a','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'f48626ebaf7d4c16bc456dbdca545dd3','2026-11-22 07:42:33.475218');
INSERT INTO "answer_version" VALUES('711f1f439a654b18a2cb05c7e7fb723a','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'f48626ebaf7d4c16bc456dbdca545dd3','2026-11-22 07:42:33.475218');
INSERT INTO "answer_version" VALUES('8668507ef2d849068fc7d4cd4a764c7a','dienst-a',1,'n3',0,NULL,'',0,'','','',NULL,NULL,'fdcd84d73484486abedc966c59510226','2026-11-22 07:42:33.484913');
INSERT INTO "answer_version" VALUES('8668507ef2d849068fc7d4cd4a764c7a','dienst-b',1,'n3',0,NULL,'',0,'','','',NULL,NULL,'fdcd84d73484486abedc966c59510226','2026-11-22 07:42:33.484913');
INSERT INTO "answer_version" VALUES('8668507ef2d849068fc7d4cd4a764c7a','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'fdcd84d73484486abedc966c59510226','2026-11-22 07:42:33.484913');
INSERT INTO "answer_version" VALUES('8668507ef2d849068fc7d4cd4a764c7a','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'fdcd84d73484486abedc966c59510226','2026-11-22 07:42:33.484913');
INSERT INTO "answer_version" VALUES('65c8725784674d6f8d0ddc70f14cb5bd','dienst-a',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'9886fb3070c14d3d81edfbb7186446e0','2026-11-22 07:42:33.494629');
INSERT INTO "answer_version" VALUES('65c8725784674d6f8d0ddc70f14cb5bd','dienst-b',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'9886fb3070c14d3d81edfbb7186446e0','2026-11-22 07:42:33.494629');
INSERT INTO "answer_version" VALUES('65c8725784674d6f8d0ddc70f14cb5bd','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'9886fb3070c14d3d81edfbb7186446e0','2026-11-22 07:42:33.494629');
INSERT INTO "answer_version" VALUES('65c8725784674d6f8d0ddc70f14cb5bd','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'9886fb3070c14d3d81edfbb7186446e0','2026-11-22 07:42:33.494629');
INSERT INTO "answer_version" VALUES('7dd5940a4739493b8739e4c5d0b34f11','dienst-a',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'798a00067a1c411aafcc35b0903dbc18','2026-11-22 07:42:33.504293');
INSERT INTO "answer_version" VALUES('7dd5940a4739493b8739e4c5d0b34f11','dienst-b',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'798a00067a1c411aafcc35b0903dbc18','2026-11-22 07:42:33.504293');
INSERT INTO "answer_version" VALUES('7dd5940a4739493b8739e4c5d0b34f11','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'798a00067a1c411aafcc35b0903dbc18','2026-11-22 07:42:33.504293');
INSERT INTO "answer_version" VALUES('7dd5940a4739493b8739e4c5d0b34f11','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'798a00067a1c411aafcc35b0903dbc18','2026-11-22 07:42:33.504293');
INSERT INTO "answer_version" VALUES('b313b932650c4cef915eac100d3ab247','dienst-a',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'41086b7bb9f846c6b3604a836336c043','2026-11-22 07:42:33.513873');
INSERT INTO "answer_version" VALUES('b313b932650c4cef915eac100d3ab247','dienst-b',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'41086b7bb9f846c6b3604a836336c043','2026-11-22 07:42:33.513873');
INSERT INTO "answer_version" VALUES('b313b932650c4cef915eac100d3ab247','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'41086b7bb9f846c6b3604a836336c043','2026-11-22 07:42:33.513873');
INSERT INTO "answer_version" VALUES('b313b932650c4cef915eac100d3ab247','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'41086b7bb9f846c6b3604a836336c043','2026-11-22 07:42:33.513873');
INSERT INTO "answer_version" VALUES('979af8eb117041b6a68ccb185a8dbcaa','dienst-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'e86c5ee465954dd69ce70e61a856cbc3','2026-11-22 07:42:33.518737');
INSERT INTO "answer_version" VALUES('979af8eb117041b6a68ccb185a8dbcaa','dienst-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'e86c5ee465954dd69ce70e61a856cbc3','2026-11-22 07:42:33.518737');
INSERT INTO "answer_version" VALUES('979af8eb117041b6a68ccb185a8dbcaa','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'e86c5ee465954dd69ce70e61a856cbc3','2026-11-22 07:42:33.518737');
INSERT INTO "answer_version" VALUES('979af8eb117041b6a68ccb185a8dbcaa','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'e86c5ee465954dd69ce70e61a856cbc3','2026-11-22 07:42:33.518737');
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
INSERT INTO "assessment" VALUES('27aee4b36a9a4e0983605f8884d40da0','GM0344','proef','1.0','Volledig','akkoord','vastgesteld','[{"title": "Coalitieakkoord ''t Hart", "dated": "2026-05-01"}, {"title": "Programma", "dated": null}]','Beleid','balie@voorbeeld.nl',0,'2026-11-21','2026-11-21','{"total": 4, "themes": {"thema": 50}, "selections": {"deel": null}}','["niveau"]','','2026-11-22 07:42:33.373521',NULL);
INSERT INTO "assessment" VALUES('bf1fa4b911504b12834850af0ff5f975','GM0344','proef','1.0','',NULL,NULL,'[]','','',1,'2026-11-21',NULL,NULL,'[]','vraag/niveau','2026-11-22 07:42:33.387010',NULL);
INSERT INTO "assessment" VALUES('bca17392be50439d867b52e1c31c0c03','GM0344','proef','1.0','Samen',NULL,NULL,'[]','','Balie',0,'2026-06-01',NULL,NULL,'[]','','2026-11-22 07:42:33.439079','2027-01-31');
INSERT INTO "assessment" VALUES('ef512d362bea4ea89fc0c5178ac96b74','GM1723','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}','[]','','2026-11-22 07:42:33.454592',NULL);
INSERT INTO "assessment" VALUES('71c284f2d0af4fbd81919b03b112c36f','GM0060','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 38, "themes": {"dienst": 25, "cyber": 50}, "selections": {"kern": 38}}','[]','','2026-11-22 07:42:33.465503',NULL);
INSERT INTO "assessment" VALUES('711f1f439a654b18a2cb05c7e7fb723a','GM0743','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}','[]','','2026-11-22 07:42:33.475218',NULL);
INSERT INTO "assessment" VALUES('8668507ef2d849068fc7d4cd4a764c7a','GM0744','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 63, "themes": {"dienst": 75, "cyber": 50}, "selections": {"kern": 63}}','[]','','2026-11-22 07:42:33.484913',NULL);
INSERT INTO "assessment" VALUES('65c8725784674d6f8d0ddc70f14cb5bd','GM0888','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}','[]','','2026-11-22 07:42:33.494629',NULL);
INSERT INTO "assessment" VALUES('7dd5940a4739493b8739e4c5d0b34f11','GM0889','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}','[]','','2026-11-22 07:42:33.504293',NULL);
INSERT INTO "assessment" VALUES('b313b932650c4cef915eac100d3ab247','GM0310','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}','[]','','2026-11-22 07:42:33.513873',NULL);
INSERT INTO "assessment" VALUES('979af8eb117041b6a68ccb185a8dbcaa','GM0352','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}','[]','','2026-11-22 07:42:33.518737',NULL);
CREATE TABLE assignment (
	assessment_id TEXT NOT NULL, 
	theme_id TEXT NOT NULL, 
	person_id TEXT NOT NULL, 
	CONSTRAINT pk_assignment PRIMARY KEY (assessment_id, theme_id), 
	CONSTRAINT fk_assignment_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessment (id) ON DELETE CASCADE, 
	CONSTRAINT fk_assignment_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "assignment" VALUES('bca17392be50439d867b52e1c31c0c03','thema','a38342b4fa8e492c85910204bb93ec62');
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
INSERT INTO "consent" VALUES(1,'ef512d362bea4ea89fc0c5178ac96b74','counted','{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}','e0b609149c2e4c7cb9f852b03699a662','2026-11-22 07:42:33.458666','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(2,'71c284f2d0af4fbd81919b03b112c36f','counted','{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 25, "cyber": 50}, "topics": []}','29523d72eaf7449fae22a29b6cf81108','2026-11-22 07:42:33.469611','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(3,'711f1f439a654b18a2cb05c7e7fb723a','counted','{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 50, "cyber": 50}, "topics": []}','f48626ebaf7d4c16bc456dbdca545dd3','2026-11-22 07:42:33.479166','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(4,'8668507ef2d849068fc7d4cd4a764c7a','counted','{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 75, "cyber": 50}, "topics": []}','fdcd84d73484486abedc966c59510226','2026-11-22 07:42:33.488905','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(5,'65c8725784674d6f8d0ddc70f14cb5bd','counted','{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 100, "cyber": 50}, "topics": []}','9886fb3070c14d3d81edfbb7186446e0','2026-11-22 07:42:33.498585','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(6,'7dd5940a4739493b8739e4c5d0b34f11','counted','{"extent": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}','798a00067a1c411aafcc35b0903dbc18','2026-11-22 07:42:33.508369','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(7,'b313b932650c4cef915eac100d3ab247','without-sensitive','{"extent": "without-sensitive", "audience": "chosen", "chosen": ["GM0363"], "in_sheets": false, "contact": {"themes": ["dienst"], "function": "adviseur dienstverlening", "address": "dienst@gemeente.example"}, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": {"total": null, "themes": {"dienst": 100}, "selections": {}}, "counted": {"cyber": 50}, "topics": ["dienst-a", "dienst-b"]}','41086b7bb9f846c6b3604a836336c043','2026-11-22 07:42:33.522851','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(8,'979af8eb117041b6a68ccb185a8dbcaa','named','{"extent": "named", "audience": "sharers", "chosen": [], "in_sheets": true, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": {"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}, "counted": {}, "topics": []}','e86c5ee465954dd69ce70e61a856cbc3','2026-11-22 07:42:33.527408','2028-11-22','2026-11-22 07:42:33.530524','withdrawn');
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
INSERT INTO "event" VALUES(1,'2026-11-22 07:42:33.365487','begun',NULL,NULL,'27aee4b36a9a4e0983605f8884d40da0',NULL,NULL,NULL);
INSERT INTO "event" VALUES(2,'2026-11-22 07:42:33.368201','begun',NULL,NULL,'bf1fa4b911504b12834850af0ff5f975',NULL,NULL,NULL);
INSERT INTO "event" VALUES(3,'2026-11-22 07:42:33.374997','finished',NULL,NULL,'27aee4b36a9a4e0983605f8884d40da0',NULL,NULL,NULL);
INSERT INTO "event" VALUES(4,'2026-11-22 07:42:33.379077','answered',NULL,NULL,'bf1fa4b911504b12834850af0ff5f975','niveau',NULL,1);
INSERT INTO "event" VALUES(5,'2026-11-22 07:42:33.383786','answered',NULL,NULL,'bf1fa4b911504b12834850af0ff5f975','niveau',NULL,2);
INSERT INTO "event" VALUES(6,'2026-11-22 07:42:33.387152','answered',NULL,NULL,'bf1fa4b911504b12834850af0ff5f975','niveau',NULL,3);
INSERT INTO "event" VALUES(7,'2026-05-01 09:00:00.000000','logged-in','f720af1c102c4782931c976838cd1156',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(8,'2026-05-01 09:00:00.000000','logged-in','a38342b4fa8e492c85910204bb93ec62',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(9,'2026-05-01 09:00:00.000000','logged-in','e2e7732019b54404898e98a992c60c9a',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(10,'2026-11-22 07:42:33.404738','begun','f720af1c102c4782931c976838cd1156',NULL,'bca17392be50439d867b52e1c31c0c03',NULL,NULL,NULL);
INSERT INTO "event" VALUES(11,'2026-11-22 07:42:33.409031','assigned','f720af1c102c4782931c976838cd1156','a38342b4fa8e492c85910204bb93ec62','bca17392be50439d867b52e1c31c0c03',NULL,'thema',NULL);
INSERT INTO "event" VALUES(12,'2026-11-22 07:42:33.412392','answered','a38342b4fa8e492c85910204bb93ec62',NULL,'bca17392be50439d867b52e1c31c0c03','a',NULL,1);
INSERT INTO "event" VALUES(13,'2026-11-22 07:42:33.416315','answered','e2e7732019b54404898e98a992c60c9a',NULL,'bca17392be50439d867b52e1c31c0c03','a',NULL,2);
INSERT INTO "event" VALUES(14,'2026-11-22 07:42:33.418622','begun','db7dc1f46bcc4dae8cfacdf781c30511',NULL,'b2b3f92ae8bb4fb89dff110e383fcfbb',NULL,NULL,NULL);
INSERT INTO "event" VALUES(15,'2026-11-22 07:42:33.421528','assigned','db7dc1f46bcc4dae8cfacdf781c30511','6e23a6b6610442bd9d84639f7fa281ca','b2b3f92ae8bb4fb89dff110e383fcfbb',NULL,'thema',NULL);
INSERT INTO "event" VALUES(16,'2026-11-22 07:42:33.424738','answered','6e23a6b6610442bd9d84639f7fa281ca',NULL,'b2b3f92ae8bb4fb89dff110e383fcfbb','a',NULL,1);
INSERT INTO "event" VALUES(17,'2026-11-22 07:42:33.428484','answered','7c9b899c80db4114bc04d52a5ed8e943',NULL,'b2b3f92ae8bb4fb89dff110e383fcfbb','a',NULL,2);
INSERT INTO "event" VALUES(18,'2026-11-22 07:42:33.432181','answered','f720af1c102c4782931c976838cd1156',NULL,'bca17392be50439d867b52e1c31c0c03','a',NULL,3);
INSERT INTO "event" VALUES(19,'2026-11-22 07:42:33.435809','answered','f720af1c102c4782931c976838cd1156',NULL,'bca17392be50439d867b52e1c31c0c03','a',NULL,4);
INSERT INTO "event" VALUES(20,'2026-11-22 07:42:33.439232','described','f720af1c102c4782931c976838cd1156',NULL,'bca17392be50439d867b52e1c31c0c03',NULL,NULL,NULL);
INSERT INTO "event" VALUES(21,'2026-11-22 07:42:33.441614','deleted','db7dc1f46bcc4dae8cfacdf781c30511',NULL,'b2b3f92ae8bb4fb89dff110e383fcfbb',NULL,NULL,NULL);
INSERT INTO "event" VALUES(22,'2026-05-01 09:00:00.000000','forgotten','e2e7732019b54404898e98a992c60c9a',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(23,'2026-11-21 12:00:00.000000','logged-in','e0b609149c2e4c7cb9f852b03699a662',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(24,'2026-11-22 07:42:33.455310','begun','e0b609149c2e4c7cb9f852b03699a662',NULL,'ef512d362bea4ea89fc0c5178ac96b74',NULL,NULL,NULL);
INSERT INTO "event" VALUES(25,'2026-11-22 07:42:33.460920','shared','e0b609149c2e4c7cb9f852b03699a662',NULL,'ef512d362bea4ea89fc0c5178ac96b74',NULL,NULL,NULL);
INSERT INTO "event" VALUES(26,'2026-11-21 12:00:00.000000','logged-in','29523d72eaf7449fae22a29b6cf81108',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(27,'2026-11-22 07:42:33.466175','begun','29523d72eaf7449fae22a29b6cf81108',NULL,'71c284f2d0af4fbd81919b03b112c36f',NULL,NULL,NULL);
INSERT INTO "event" VALUES(28,'2026-11-22 07:42:33.470572','shared','29523d72eaf7449fae22a29b6cf81108',NULL,'71c284f2d0af4fbd81919b03b112c36f',NULL,NULL,NULL);
INSERT INTO "event" VALUES(29,'2026-11-21 12:00:00.000000','logged-in','f48626ebaf7d4c16bc456dbdca545dd3',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(30,'2026-11-22 07:42:33.475892','begun','f48626ebaf7d4c16bc456dbdca545dd3',NULL,'711f1f439a654b18a2cb05c7e7fb723a',NULL,NULL,NULL);
INSERT INTO "event" VALUES(31,'2026-11-22 07:42:33.480173','shared','f48626ebaf7d4c16bc456dbdca545dd3',NULL,'711f1f439a654b18a2cb05c7e7fb723a',NULL,NULL,NULL);
INSERT INTO "event" VALUES(32,'2026-11-21 12:00:00.000000','logged-in','fdcd84d73484486abedc966c59510226',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(33,'2026-11-22 07:42:33.485609','begun','fdcd84d73484486abedc966c59510226',NULL,'8668507ef2d849068fc7d4cd4a764c7a',NULL,NULL,NULL);
INSERT INTO "event" VALUES(34,'2026-11-22 07:42:33.489935','shared','fdcd84d73484486abedc966c59510226',NULL,'8668507ef2d849068fc7d4cd4a764c7a',NULL,NULL,NULL);
INSERT INTO "event" VALUES(35,'2026-11-21 12:00:00.000000','logged-in','9886fb3070c14d3d81edfbb7186446e0',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(36,'2026-11-22 07:42:33.495310','begun','9886fb3070c14d3d81edfbb7186446e0',NULL,'65c8725784674d6f8d0ddc70f14cb5bd',NULL,NULL,NULL);
INSERT INTO "event" VALUES(37,'2026-11-22 07:42:33.499627','shared','9886fb3070c14d3d81edfbb7186446e0',NULL,'65c8725784674d6f8d0ddc70f14cb5bd',NULL,NULL,NULL);
INSERT INTO "event" VALUES(38,'2026-11-21 12:00:00.000000','logged-in','798a00067a1c411aafcc35b0903dbc18',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(39,'2026-11-22 07:42:33.505073','begun','798a00067a1c411aafcc35b0903dbc18',NULL,'7dd5940a4739493b8739e4c5d0b34f11',NULL,NULL,NULL);
INSERT INTO "event" VALUES(40,'2026-11-22 07:42:33.509353','shared','798a00067a1c411aafcc35b0903dbc18',NULL,'7dd5940a4739493b8739e4c5d0b34f11',NULL,NULL,NULL);
INSERT INTO "event" VALUES(41,'2026-11-21 12:00:00.000000','logged-in','41086b7bb9f846c6b3604a836336c043',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(42,'2026-11-22 07:42:33.514551','begun','41086b7bb9f846c6b3604a836336c043',NULL,'b313b932650c4cef915eac100d3ab247',NULL,NULL,NULL);
INSERT INTO "event" VALUES(43,'2026-11-21 12:00:00.000000','logged-in','e86c5ee465954dd69ce70e61a856cbc3',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(44,'2026-11-22 07:42:33.519378','begun','e86c5ee465954dd69ce70e61a856cbc3',NULL,'979af8eb117041b6a68ccb185a8dbcaa',NULL,NULL,NULL);
INSERT INTO "event" VALUES(45,'2026-11-22 07:42:33.524286','shared','41086b7bb9f846c6b3604a836336c043',NULL,'b313b932650c4cef915eac100d3ab247',NULL,NULL,NULL);
INSERT INTO "event" VALUES(46,'2026-11-22 07:42:33.528544','shared','e86c5ee465954dd69ce70e61a856cbc3',NULL,'979af8eb117041b6a68ccb185a8dbcaa',NULL,NULL,NULL);
INSERT INTO "event" VALUES(47,'2026-11-22 07:42:33.531174','unshared','e86c5ee465954dd69ce70e61a856cbc3',NULL,'979af8eb117041b6a68ccb185a8dbcaa',NULL,NULL,NULL);
INSERT INTO "event" VALUES(48,'2026-11-21 12:00:00.000000','logged-in','7cd7dc6aded64c02b7ac486a6168440c',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(49,'2026-11-22 07:42:33.541460','released','7cd7dc6aded64c02b7ac486a6168440c',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(50,'2026-11-21 12:00:00.000000','logged-in','7cd7dc6aded64c02b7ac486a6168440c',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE membership (
	person_id TEXT NOT NULL, 
	municipality TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (person_id, municipality, role), 
	CONSTRAINT fk_membership_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "membership" VALUES('f720af1c102c4782931c976838cd1156','GM0344','editor');
INSERT INTO "membership" VALUES('f720af1c102c4782931c976838cd1156','GM0363','reader');
INSERT INTO "membership" VALUES('a38342b4fa8e492c85910204bb93ec62','GM0344','contributor');
INSERT INTO "membership" VALUES('a38342b4fa8e492c85910204bb93ec62','','host');
INSERT INTO "membership" VALUES('e0b609149c2e4c7cb9f852b03699a662','GM1723','editor');
INSERT INTO "membership" VALUES('29523d72eaf7449fae22a29b6cf81108','GM0060','editor');
INSERT INTO "membership" VALUES('f48626ebaf7d4c16bc456dbdca545dd3','GM0743','editor');
INSERT INTO "membership" VALUES('fdcd84d73484486abedc966c59510226','GM0744','editor');
INSERT INTO "membership" VALUES('9886fb3070c14d3d81edfbb7186446e0','GM0888','editor');
INSERT INTO "membership" VALUES('798a00067a1c411aafcc35b0903dbc18','GM0889','editor');
INSERT INTO "membership" VALUES('41086b7bb9f846c6b3604a836336c043','GM0310','editor');
INSERT INTO "membership" VALUES('e86c5ee465954dd69ce70e61a856cbc3','GM0352','editor');
INSERT INTO "membership" VALUES('7cd7dc6aded64c02b7ac486a6168440c','','host');
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
INSERT INTO "person" VALUES('f720af1c102c4782931c976838cd1156','https://inlog.voorbeeld.nl/''','nr Zoë O''Brien','Zoë O''Brien','Zoë O''Brien@voorbeeld.nl','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('a38342b4fa8e492c85910204bb93ec62','https://inlog.voorbeeld.nl/''','nr Mo','Mo','Mo@voorbeeld.nl','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('e2e7732019b54404898e98a992c60c9a','','e2e7732019b54404898e98a992c60c9a','','','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('e0b609149c2e4c7cb9f852b03699a662','https://inlog.example','nummer-redacteur GM1723','redacteur GM1723','redacteur GM1723@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('29523d72eaf7449fae22a29b6cf81108','https://inlog.example','nummer-redacteur GM0060','redacteur GM0060','redacteur GM0060@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('f48626ebaf7d4c16bc456dbdca545dd3','https://inlog.example','nummer-redacteur GM0743','redacteur GM0743','redacteur GM0743@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('fdcd84d73484486abedc966c59510226','https://inlog.example','nummer-redacteur GM0744','redacteur GM0744','redacteur GM0744@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('9886fb3070c14d3d81edfbb7186446e0','https://inlog.example','nummer-redacteur GM0888','redacteur GM0888','redacteur GM0888@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('798a00067a1c411aafcc35b0903dbc18','https://inlog.example','nummer-redacteur GM0889','redacteur GM0889','redacteur GM0889@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('41086b7bb9f846c6b3604a836336c043','https://inlog.example','nummer-redacteur GM0310','redacteur GM0310','redacteur GM0310@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('e86c5ee465954dd69ce70e61a856cbc3','https://inlog.example','nummer-redacteur GM0352','redacteur GM0352','redacteur GM0352@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('7cd7dc6aded64c02b7ac486a6168440c','https://inlog.example','nummer-beheerder','beheerder','beheerder@gemeente.example','2026-11-21 12:00:00.000000');
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
INSERT INTO "round" VALUES(1,'2026-11-22','2026-11-22 07:42:33.541151');
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
	municipality TEXT NOT NULL, 
	round INTEGER, 
	CONSTRAINT pk_spent PRIMARY KEY (assessment_id, theme_id), 
	CONSTRAINT fk_spent_round FOREIGN KEY(round) REFERENCES round (number)
);
INSERT INTO "spent" VALUES('b313b932650c4cef915eac100d3ab247','dienst','GM0310',NULL);
INSERT INTO "spent" VALUES('979af8eb117041b6a68ccb185a8dbcaa','dienst','GM0352',NULL);
INSERT INTO "spent" VALUES('979af8eb117041b6a68ccb185a8dbcaa','cyber','GM0352',NULL);
INSERT INTO "spent" VALUES('65c8725784674d6f8d0ddc70f14cb5bd','cyber','GM0888',1);
INSERT INTO "spent" VALUES('65c8725784674d6f8d0ddc70f14cb5bd','dienst','GM0888',1);
INSERT INTO "spent" VALUES('711f1f439a654b18a2cb05c7e7fb723a','cyber','GM0743',1);
INSERT INTO "spent" VALUES('711f1f439a654b18a2cb05c7e7fb723a','dienst','GM0743',1);
INSERT INTO "spent" VALUES('71c284f2d0af4fbd81919b03b112c36f','cyber','GM0060',1);
INSERT INTO "spent" VALUES('71c284f2d0af4fbd81919b03b112c36f','dienst','GM0060',1);
INSERT INTO "spent" VALUES('7dd5940a4739493b8739e4c5d0b34f11','cyber','GM0889',1);
INSERT INTO "spent" VALUES('7dd5940a4739493b8739e4c5d0b34f11','dienst','GM0889',1);
INSERT INTO "spent" VALUES('8668507ef2d849068fc7d4cd4a764c7a','cyber','GM0744',1);
INSERT INTO "spent" VALUES('8668507ef2d849068fc7d4cd4a764c7a','dienst','GM0744',1);
INSERT INTO "spent" VALUES('b313b932650c4cef915eac100d3ab247','cyber','GM0310',1);
INSERT INTO "spent" VALUES('ef512d362bea4ea89fc0c5178ac96b74','cyber','GM1723',1);
INSERT INTO "spent" VALUES('ef512d362bea4ea89fc0c5178ac96b74','dienst','GM1723',1);
CREATE INDEX ix_session_person_id ON session (person_id);
CREATE INDEX ix_event_assessment_id ON event (assessment_id);
CREATE INDEX ix_consent_assessment_id ON consent (assessment_id);
COMMIT;
