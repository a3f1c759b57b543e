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
INSERT INTO "answer" VALUES('9b436857850a4d9da6d108b87b2c9dba','niveau','n2',0,NULL,'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.',1,'Akkoord','12','',NULL,NULL,1,NULL,'2026-11-22 07:28:56.752717');
INSERT INTO "answer" VALUES('9b436857850a4d9da6d108b87b2c9dba','weet-ik-niet',NULL,1,NULL,'',0,'','','',NULL,'Een politieke keuze.',1,NULL,'2026-11-22 07:28:56.752717');
INSERT INTO "answer" VALUES('9b436857850a4d9da6d108b87b2c9dba','niet-van-toepassing',NULL,0,'Doet de regio.','',0,'','','','De i-visie.',NULL,1,NULL,'2026-11-22 07:28:56.752717');
INSERT INTO "answer" VALUES('9b436857850a4d9da6d108b87b2c9dba','leeg',NULL,0,NULL,'',0,'','','“Wij gaan …”',NULL,NULL,1,NULL,'2026-11-22 07:28:56.752717');
INSERT INTO "answer" VALUES('3c9ca6af347045569ec739fd1d2af935','niveau','n2',0,NULL,'',0,'','','',NULL,NULL,3,NULL,'2026-11-22 07:28:56.782118');
INSERT INTO "answer" VALUES('b984d4c978e840a5ab790edf664ab586','a','n1',0,NULL,'',0,'','','',NULL,NULL,4,'397b516ef58c40b49c4bb431be621fc9','2026-11-22 07:28:56.858499');
INSERT INTO "answer" VALUES('40da35fb6eab4afd9c08fc41dc26835a','dienst-a','n0',0,NULL,'',0,'','','',NULL,NULL,1,'0a8bb9c8367e49b98e848465b79dc969','2026-11-22 07:28:56.882612');
INSERT INTO "answer" VALUES('40da35fb6eab4afd9c08fc41dc26835a','dienst-b','n0',0,NULL,'',0,'','','',NULL,NULL,1,'0a8bb9c8367e49b98e848465b79dc969','2026-11-22 07:28:56.882612');
INSERT INTO "answer" VALUES('40da35fb6eab4afd9c08fc41dc26835a','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'0a8bb9c8367e49b98e848465b79dc969','2026-11-22 07:28:56.882612');
INSERT INTO "answer" VALUES('40da35fb6eab4afd9c08fc41dc26835a','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'0a8bb9c8367e49b98e848465b79dc969','2026-11-22 07:28:56.882612');
INSERT INTO "answer" VALUES('20ef0662869a40a6aa23d13157554161','dienst-a','n1',0,NULL,'',0,'','','',NULL,NULL,1,'13ee8807af864b80a735af15b674efdf','2026-11-22 07:28:56.896084');
INSERT INTO "answer" VALUES('20ef0662869a40a6aa23d13157554161','dienst-b','n1',0,NULL,'',0,'','','',NULL,NULL,1,'13ee8807af864b80a735af15b674efdf','2026-11-22 07:28:56.896084');
INSERT INTO "answer" VALUES('20ef0662869a40a6aa23d13157554161','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'13ee8807af864b80a735af15b674efdf','2026-11-22 07:28:56.896084');
INSERT INTO "answer" VALUES('20ef0662869a40a6aa23d13157554161','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'13ee8807af864b80a735af15b674efdf','2026-11-22 07:28:56.896084');
INSERT INTO "answer" VALUES('5d5be2a3f6ac4a2cabe37953616b663c','dienst-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'33c2d6cdf5dd47678845253dbdd695cf','2026-11-22 07:28:56.907643');
INSERT INTO "answer" VALUES('5d5be2a3f6ac4a2cabe37953616b663c','dienst-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'33c2d6cdf5dd47678845253dbdd695cf','2026-11-22 07:28:56.907643');
INSERT INTO "answer" VALUES('5d5be2a3f6ac4a2cabe37953616b663c','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'33c2d6cdf5dd47678845253dbdd695cf','2026-11-22 07:28:56.907643');
INSERT INTO "answer" VALUES('5d5be2a3f6ac4a2cabe37953616b663c','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'33c2d6cdf5dd47678845253dbdd695cf','2026-11-22 07:28:56.907643');
INSERT INTO "answer" VALUES('fda7181a0bc74038aa5e2c8395e651bf','dienst-a','n3',0,NULL,'',0,'','','',NULL,NULL,1,'25398df16f554e8f9f9dfa97c0825772','2026-11-22 07:28:56.919041');
INSERT INTO "answer" VALUES('fda7181a0bc74038aa5e2c8395e651bf','dienst-b','n3',0,NULL,'',0,'','','',NULL,NULL,1,'25398df16f554e8f9f9dfa97c0825772','2026-11-22 07:28:56.919041');
INSERT INTO "answer" VALUES('fda7181a0bc74038aa5e2c8395e651bf','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'25398df16f554e8f9f9dfa97c0825772','2026-11-22 07:28:56.919041');
INSERT INTO "answer" VALUES('fda7181a0bc74038aa5e2c8395e651bf','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'25398df16f554e8f9f9dfa97c0825772','2026-11-22 07:28:56.919041');
INSERT INTO "answer" VALUES('3b51ba51f5e747b0aed3a943c85cab95','dienst-a','n4',0,NULL,'',0,'','','',NULL,NULL,1,'657c1230d1ef4fef848a5cda1673a048','2026-11-22 07:28:56.930431');
INSERT INTO "answer" VALUES('3b51ba51f5e747b0aed3a943c85cab95','dienst-b','n4',0,NULL,'',0,'','','',NULL,NULL,1,'657c1230d1ef4fef848a5cda1673a048','2026-11-22 07:28:56.930431');
INSERT INTO "answer" VALUES('3b51ba51f5e747b0aed3a943c85cab95','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'657c1230d1ef4fef848a5cda1673a048','2026-11-22 07:28:56.930431');
INSERT INTO "answer" VALUES('3b51ba51f5e747b0aed3a943c85cab95','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'657c1230d1ef4fef848a5cda1673a048','2026-11-22 07:28:56.930431');
INSERT INTO "answer" VALUES('0fc67e7c9bc449b5a773728268e9c1af','dienst-a','n0',0,NULL,'',0,'','','',NULL,NULL,1,'5192db619e5941ea81a89baaf6fca91b','2026-11-22 07:28:56.941984');
INSERT INTO "answer" VALUES('0fc67e7c9bc449b5a773728268e9c1af','dienst-b','n0',0,NULL,'',0,'','','',NULL,NULL,1,'5192db619e5941ea81a89baaf6fca91b','2026-11-22 07:28:56.941984');
INSERT INTO "answer" VALUES('0fc67e7c9bc449b5a773728268e9c1af','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'5192db619e5941ea81a89baaf6fca91b','2026-11-22 07:28:56.941984');
INSERT INTO "answer" VALUES('0fc67e7c9bc449b5a773728268e9c1af','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'5192db619e5941ea81a89baaf6fca91b','2026-11-22 07:28:56.941984');
INSERT INTO "answer" VALUES('ad8435227a9d4172a5e51300fb7a8e21','dienst-a','n4',0,NULL,'',0,'','','',NULL,NULL,1,'e2ca146888e64ca2b3d9e585e03ab882','2026-11-22 07:28:56.953449');
INSERT INTO "answer" VALUES('ad8435227a9d4172a5e51300fb7a8e21','dienst-b','n4',0,NULL,'',0,'','','',NULL,NULL,1,'e2ca146888e64ca2b3d9e585e03ab882','2026-11-22 07:28:56.953449');
INSERT INTO "answer" VALUES('ad8435227a9d4172a5e51300fb7a8e21','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'e2ca146888e64ca2b3d9e585e03ab882','2026-11-22 07:28:56.953449');
INSERT INTO "answer" VALUES('ad8435227a9d4172a5e51300fb7a8e21','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'e2ca146888e64ca2b3d9e585e03ab882','2026-11-22 07:28:56.953449');
INSERT INTO "answer" VALUES('cd199ddd839b469cbc5258328890ab9e','dienst-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'917c2b0a93f042889565609d242cd67a','2026-11-22 07:28:56.959534');
INSERT INTO "answer" VALUES('cd199ddd839b469cbc5258328890ab9e','dienst-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'917c2b0a93f042889565609d242cd67a','2026-11-22 07:28:56.959534');
INSERT INTO "answer" VALUES('cd199ddd839b469cbc5258328890ab9e','cyber-a','n2',0,NULL,'',0,'','','',NULL,NULL,1,'917c2b0a93f042889565609d242cd67a','2026-11-22 07:28:56.959534');
INSERT INTO "answer" VALUES('cd199ddd839b469cbc5258328890ab9e','cyber-b','n2',0,NULL,'',0,'','','',NULL,NULL,1,'917c2b0a93f042889565609d242cd67a','2026-11-22 07:28:56.959534');
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
INSERT INTO "answer_version" VALUES('9b436857850a4d9da6d108b87b2c9dba','niveau',1,'n2',0,NULL,'O''Brien; DROP TABLE answer; -- \ % é 😀 مرحبا
	En een tweede regel.',1,'Akkoord','12','',NULL,NULL,NULL,'2026-11-22 07:28:56.752717');
INSERT INTO "answer_version" VALUES('9b436857850a4d9da6d108b87b2c9dba','weet-ik-niet',1,NULL,1,NULL,'',0,'','','',NULL,'Een politieke keuze.',NULL,'2026-11-22 07:28:56.752717');
INSERT INTO "answer_version" VALUES('9b436857850a4d9da6d108b87b2c9dba','niet-van-toepassing',1,NULL,0,'Doet de regio.','',0,'','','','De i-visie.',NULL,NULL,'2026-11-22 07:28:56.752717');
INSERT INTO "answer_version" VALUES('9b436857850a4d9da6d108b87b2c9dba','leeg',1,NULL,0,NULL,'',0,'','','“Wij gaan …”',NULL,NULL,NULL,'2026-11-22 07:28:56.752717');
INSERT INTO "answer_version" VALUES('3c9ca6af347045569ec739fd1d2af935','niveau',1,'n0',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 07:28:56.771734');
INSERT INTO "answer_version" VALUES('3c9ca6af347045569ec739fd1d2af935','niveau',2,'n1',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 07:28:56.776239');
INSERT INTO "answer_version" VALUES('3c9ca6af347045569ec739fd1d2af935','niveau',3,'n2',0,NULL,'',0,'','','',NULL,NULL,NULL,'2026-11-22 07:28:56.782118');
INSERT INTO "answer_version" VALUES('b984d4c978e840a5ab790edf664ab586','a',1,NULL,0,NULL,'Ik zoek het uit.',0,'','','',NULL,NULL,'2bb5ed25675f44ca9375f25237256686','2026-11-22 07:28:56.819712');
INSERT INTO "answer_version" VALUES('b984d4c978e840a5ab790edf664ab586','a',2,'n1',0,NULL,'Gevonden.',0,'','','',NULL,NULL,'85567a4dac494b6b92a7c5c4e41c630e','2026-11-22 07:28:56.824208');
INSERT INTO "answer_version" VALUES('b984d4c978e840a5ab790edf664ab586','a',3,'n2',0,NULL,'',0,'','','',NULL,NULL,'397b516ef58c40b49c4bb431be621fc9','2026-11-22 07:28:56.853637');
INSERT INTO "answer_version" VALUES('b984d4c978e840a5ab790edf664ab586','a',4,'n1',0,NULL,'',0,'','','',NULL,NULL,'397b516ef58c40b49c4bb431be621fc9','2026-11-22 07:28:56.858499');
INSERT INTO "answer_version" VALUES('40da35fb6eab4afd9c08fc41dc26835a','dienst-a',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'0a8bb9c8367e49b98e848465b79dc969','2026-11-22 07:28:56.882612');
INSERT INTO "answer_version" VALUES('40da35fb6eab4afd9c08fc41dc26835a','dienst-b',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'0a8bb9c8367e49b98e848465b79dc969','2026-11-22 07:28:56.882612');
INSERT INTO "answer_version" VALUES('40da35fb6eab4afd9c08fc41dc26835a','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'0a8bb9c8367e49b98e848465b79dc969','2026-11-22 07:28:56.882612');
INSERT INTO "answer_version" VALUES('40da35fb6eab4afd9c08fc41dc26835a','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'0a8bb9c8367e49b98e848465b79dc969','2026-11-22 07:28:56.882612');
INSERT INTO "answer_version" VALUES('20ef0662869a40a6aa23d13157554161','dienst-a',1,'n1',0,NULL,'',0,'','','',NULL,NULL,'13ee8807af864b80a735af15b674efdf','2026-11-22 07:28:56.896084');
INSERT INTO "answer_version" VALUES('20ef0662869a40a6aa23d13157554161','dienst-b',1,'n1',0,NULL,'',0,'','','',NULL,NULL,'13ee8807af864b80a735af15b674efdf','2026-11-22 07:28:56.896084');
INSERT INTO "answer_version" VALUES('20ef0662869a40a6aa23d13157554161','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'13ee8807af864b80a735af15b674efdf','2026-11-22 07:28:56.896084');
INSERT INTO "answer_version" VALUES('20ef0662869a40a6aa23d13157554161','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'13ee8807af864b80a735af15b674efdf','2026-11-22 07:28:56.896084');
INSERT INTO "answer_version" VALUES('5d5be2a3f6ac4a2cabe37953616b663c','dienst-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'33c2d6cdf5dd47678845253dbdd695cf','2026-11-22 07:28:56.907643');
INSERT INTO "answer_version" VALUES('5d5be2a3f6ac4a2cabe37953616b663c','dienst-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'33c2d6cdf5dd47678845253dbdd695cf','2026-11-22 07:28:56.907643');
INSERT INTO "answer_version" VALUES('5d5be2a3f6ac4a2cabe37953616b663c','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'33c2d6cdf5dd47678845253dbdd695cf','2026-11-22 07:28:56.907643');
INSERT INTO "answer_version" VALUES('5d5be2a3f6ac4a2cabe37953616b663c','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'33c2d6cdf5dd47678845253dbdd695cf','2026-11-22 07:28:56.907643');
INSERT INTO "answer_version" VALUES('fda7181a0bc74038aa5e2c8395e651bf','dienst-a',1,'n3',0,NULL,'',0,'','','',NULL,NULL,'25398df16f554e8f9f9dfa97c0825772','2026-11-22 07:28:56.919041');
INSERT INTO "answer_version" VALUES('fda7181a0bc74038aa5e2c8395e651bf','dienst-b',1,'n3',0,NULL,'',0,'','','',NULL,NULL,'25398df16f554e8f9f9dfa97c0825772','2026-11-22 07:28:56.919041');
INSERT INTO "answer_version" VALUES('fda7181a0bc74038aa5e2c8395e651bf','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'25398df16f554e8f9f9dfa97c0825772','2026-11-22 07:28:56.919041');
INSERT INTO "answer_version" VALUES('fda7181a0bc74038aa5e2c8395e651bf','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'25398df16f554e8f9f9dfa97c0825772','2026-11-22 07:28:56.919041');
INSERT INTO "answer_version" VALUES('3b51ba51f5e747b0aed3a943c85cab95','dienst-a',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'657c1230d1ef4fef848a5cda1673a048','2026-11-22 07:28:56.930431');
INSERT INTO "answer_version" VALUES('3b51ba51f5e747b0aed3a943c85cab95','dienst-b',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'657c1230d1ef4fef848a5cda1673a048','2026-11-22 07:28:56.930431');
INSERT INTO "answer_version" VALUES('3b51ba51f5e747b0aed3a943c85cab95','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'657c1230d1ef4fef848a5cda1673a048','2026-11-22 07:28:56.930431');
INSERT INTO "answer_version" VALUES('3b51ba51f5e747b0aed3a943c85cab95','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'657c1230d1ef4fef848a5cda1673a048','2026-11-22 07:28:56.930431');
INSERT INTO "answer_version" VALUES('0fc67e7c9bc449b5a773728268e9c1af','dienst-a',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'5192db619e5941ea81a89baaf6fca91b','2026-11-22 07:28:56.941984');
INSERT INTO "answer_version" VALUES('0fc67e7c9bc449b5a773728268e9c1af','dienst-b',1,'n0',0,NULL,'',0,'','','',NULL,NULL,'5192db619e5941ea81a89baaf6fca91b','2026-11-22 07:28:56.941984');
INSERT INTO "answer_version" VALUES('0fc67e7c9bc449b5a773728268e9c1af','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'5192db619e5941ea81a89baaf6fca91b','2026-11-22 07:28:56.941984');
INSERT INTO "answer_version" VALUES('0fc67e7c9bc449b5a773728268e9c1af','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'5192db619e5941ea81a89baaf6fca91b','2026-11-22 07:28:56.941984');
INSERT INTO "answer_version" VALUES('ad8435227a9d4172a5e51300fb7a8e21','dienst-a',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'e2ca146888e64ca2b3d9e585e03ab882','2026-11-22 07:28:56.953449');
INSERT INTO "answer_version" VALUES('ad8435227a9d4172a5e51300fb7a8e21','dienst-b',1,'n4',0,NULL,'',0,'','','',NULL,NULL,'e2ca146888e64ca2b3d9e585e03ab882','2026-11-22 07:28:56.953449');
INSERT INTO "answer_version" VALUES('ad8435227a9d4172a5e51300fb7a8e21','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'e2ca146888e64ca2b3d9e585e03ab882','2026-11-22 07:28:56.953449');
INSERT INTO "answer_version" VALUES('ad8435227a9d4172a5e51300fb7a8e21','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'e2ca146888e64ca2b3d9e585e03ab882','2026-11-22 07:28:56.953449');
INSERT INTO "answer_version" VALUES('cd199ddd839b469cbc5258328890ab9e','dienst-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'917c2b0a93f042889565609d242cd67a','2026-11-22 07:28:56.959534');
INSERT INTO "answer_version" VALUES('cd199ddd839b469cbc5258328890ab9e','dienst-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'917c2b0a93f042889565609d242cd67a','2026-11-22 07:28:56.959534');
INSERT INTO "answer_version" VALUES('cd199ddd839b469cbc5258328890ab9e','cyber-a',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'917c2b0a93f042889565609d242cd67a','2026-11-22 07:28:56.959534');
INSERT INTO "answer_version" VALUES('cd199ddd839b469cbc5258328890ab9e','cyber-b',1,'n2',0,NULL,'',0,'','','',NULL,NULL,'917c2b0a93f042889565609d242cd67a','2026-11-22 07:28:56.959534');
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
INSERT INTO "assessment" VALUES('9b436857850a4d9da6d108b87b2c9dba','GM0344','proef','1.0','Volledig','akkoord','vastgesteld','[{"title": "Coalitieakkoord ''t Hart", "dated": "2026-05-01"}, {"title": "Programma", "dated": null}]','Beleid','balie@voorbeeld.nl',0,'2026-11-21','2026-11-21','{"total": 4, "themes": {"thema": 50}, "selections": {"deel": null}}','["niveau"]','','2026-11-22 07:28:56.766977',NULL);
INSERT INTO "assessment" VALUES('3c9ca6af347045569ec739fd1d2af935','GM0344','proef','1.0','',NULL,NULL,'[]','','',1,'2026-11-21',NULL,NULL,'[]','vraag/niveau','2026-11-22 07:28:56.783252',NULL);
INSERT INTO "assessment" VALUES('b984d4c978e840a5ab790edf664ab586','GM0344','proef','1.0','Samen',NULL,NULL,'[]','','Balie',0,'2026-06-01',NULL,NULL,'[]','','2026-11-22 07:28:56.864211','2027-01-31');
INSERT INTO "assessment" VALUES('40da35fb6eab4afd9c08fc41dc26835a','GM1723','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}','[]','','2026-11-22 07:28:56.882612',NULL);
INSERT INTO "assessment" VALUES('20ef0662869a40a6aa23d13157554161','GM0060','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 38, "themes": {"dienst": 25, "cyber": 50}, "selections": {"kern": 38}}','[]','','2026-11-22 07:28:56.896084',NULL);
INSERT INTO "assessment" VALUES('5d5be2a3f6ac4a2cabe37953616b663c','GM0743','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}','[]','','2026-11-22 07:28:56.907643',NULL);
INSERT INTO "assessment" VALUES('fda7181a0bc74038aa5e2c8395e651bf','GM0744','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 63, "themes": {"dienst": 75, "cyber": 50}, "selections": {"kern": 63}}','[]','','2026-11-22 07:28:56.919041',NULL);
INSERT INTO "assessment" VALUES('3b51ba51f5e747b0aed3a943c85cab95','GM0888','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}','[]','','2026-11-22 07:28:56.930431',NULL);
INSERT INTO "assessment" VALUES('0fc67e7c9bc449b5a773728268e9c1af','GM0889','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 25, "themes": {"dienst": 0, "cyber": 50}, "selections": {"kern": 25}}','[]','','2026-11-22 07:28:56.941984',NULL);
INSERT INTO "assessment" VALUES('ad8435227a9d4172a5e51300fb7a8e21','GM0310','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 75, "themes": {"dienst": 100, "cyber": 50}, "selections": {"kern": 75}}','[]','','2026-11-22 07:28:56.953449',NULL);
INSERT INTO "assessment" VALUES('cd199ddd839b469cbc5258328890ab9e','GM0352','proef','1.0','','akkoord',NULL,'[]','','',0,'2026-11-21','2026-11-22','{"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}','[]','','2026-11-22 07:28:56.959534',NULL);
CREATE TABLE assignment (
	assessment_id TEXT NOT NULL, 
	theme_id TEXT NOT NULL, 
	person_id TEXT NOT NULL, 
	CONSTRAINT pk_assignment PRIMARY KEY (assessment_id, theme_id), 
	CONSTRAINT fk_assignment_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessment (id) ON DELETE CASCADE, 
	CONSTRAINT fk_assignment_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "assignment" VALUES('b984d4c978e840a5ab790edf664ab586','thema','2bb5ed25675f44ca9375f25237256686');
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
INSERT INTO "consent" VALUES(1,'40da35fb6eab4afd9c08fc41dc26835a','counted','{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}','0a8bb9c8367e49b98e848465b79dc969','2026-11-22 07:28:56.887572','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(2,'20ef0662869a40a6aa23d13157554161','counted','{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 25, "cyber": 50}, "topics": []}','13ee8807af864b80a735af15b674efdf','2026-11-22 07:28:56.900930','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(3,'5d5be2a3f6ac4a2cabe37953616b663c','counted','{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 50, "cyber": 50}, "topics": []}','33c2d6cdf5dd47678845253dbdd695cf','2026-11-22 07:28:56.912518','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(4,'fda7181a0bc74038aa5e2c8395e651bf','counted','{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 75, "cyber": 50}, "topics": []}','25398df16f554e8f9f9dfa97c0825772','2026-11-22 07:28:56.923739','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(5,'3b51ba51f5e747b0aed3a943c85cab95','counted','{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 100, "cyber": 50}, "topics": []}','657c1230d1ef4fef848a5cda1673a048','2026-11-22 07:28:56.935262','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(6,'0fc67e7c9bc449b5a773728268e9c1af','counted','{"level": "counted", "audience": null, "chosen": [], "in_sheets": false, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": null, "counted": {"dienst": 0, "cyber": 50}, "topics": []}','5192db619e5941ea81a89baaf6fca91b','2026-11-22 07:28:56.946850','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(7,'ad8435227a9d4172a5e51300fb7a8e21','without-sensitive','{"level": "without-sensitive", "audience": "chosen", "chosen": ["GM0363"], "in_sheets": false, "contact": {"themes": ["dienst"], "function": "adviseur dienstverlening", "address": "dienst@gemeente.example"}, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": {"total": null, "themes": {"dienst": 100}, "selections": {}}, "counted": {"cyber": 50}, "topics": ["dienst-a", "dienst-b"]}','e2ca146888e64ca2b3d9e585e03ab882','2026-11-22 07:28:56.964551','2028-11-22',NULL,NULL);
INSERT INTO "consent" VALUES(8,'cd199ddd839b469cbc5258328890ab9e','named','{"level": "named", "audience": "sharers", "chosen": [], "in_sheets": true, "contact": null, "decided_by": "gemeentesecretaris", "decided_on": "2026-11-22"}','{"figures": {"total": 50, "themes": {"dienst": 50, "cyber": 50}, "selections": {"kern": 50}}, "counted": {}, "topics": []}','917c2b0a93f042889565609d242cd67a','2026-11-22 07:28:56.970490','2028-11-22','2026-11-22 07:28:56.974689','withdrawn');
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
INSERT INTO "event" VALUES(1,'2026-11-22 07:28:56.757716','begun',NULL,NULL,'9b436857850a4d9da6d108b87b2c9dba',NULL,NULL,NULL);
INSERT INTO "event" VALUES(2,'2026-11-22 07:28:56.760863','begun',NULL,NULL,'3c9ca6af347045569ec739fd1d2af935',NULL,NULL,NULL);
INSERT INTO "event" VALUES(3,'2026-11-22 07:28:56.768386','finished',NULL,NULL,'9b436857850a4d9da6d108b87b2c9dba',NULL,NULL,NULL);
INSERT INTO "event" VALUES(4,'2026-11-22 07:28:56.773413','answered',NULL,NULL,'3c9ca6af347045569ec739fd1d2af935','niveau',NULL,1);
INSERT INTO "event" VALUES(5,'2026-11-22 07:28:56.778959','answered',NULL,NULL,'3c9ca6af347045569ec739fd1d2af935','niveau',NULL,2);
INSERT INTO "event" VALUES(6,'2026-11-22 07:28:56.783405','answered',NULL,NULL,'3c9ca6af347045569ec739fd1d2af935','niveau',NULL,3);
INSERT INTO "event" VALUES(7,'2026-05-01 09:00:00.000000','logged-in','397b516ef58c40b49c4bb431be621fc9',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(8,'2026-05-01 09:00:00.000000','logged-in','2bb5ed25675f44ca9375f25237256686',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(9,'2026-05-01 09:00:00.000000','logged-in','85567a4dac494b6b92a7c5c4e41c630e',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(10,'2026-11-22 07:28:56.806661','begun','397b516ef58c40b49c4bb431be621fc9',NULL,'b984d4c978e840a5ab790edf664ab586',NULL,NULL,NULL);
INSERT INTO "event" VALUES(11,'2026-11-22 07:28:56.812169','assigned','397b516ef58c40b49c4bb431be621fc9','2bb5ed25675f44ca9375f25237256686','b984d4c978e840a5ab790edf664ab586',NULL,'thema',NULL);
INSERT INTO "event" VALUES(12,'2026-11-22 07:28:56.820587','answered','2bb5ed25675f44ca9375f25237256686',NULL,'b984d4c978e840a5ab790edf664ab586','a',NULL,1);
INSERT INTO "event" VALUES(13,'2026-11-22 07:28:56.826089','answered','85567a4dac494b6b92a7c5c4e41c630e',NULL,'b984d4c978e840a5ab790edf664ab586','a',NULL,2);
INSERT INTO "event" VALUES(14,'2026-11-22 07:28:56.829006','begun','97d1f389f6274aacbab77879532f8d88',NULL,'4d746d24ae2d4d838a61ec90960ec88c',NULL,NULL,NULL);
INSERT INTO "event" VALUES(15,'2026-11-22 07:28:56.836795','assigned','97d1f389f6274aacbab77879532f8d88','2a1a1dc4f4e844b1a7d95b834f900e3c','4d746d24ae2d4d838a61ec90960ec88c',NULL,'thema',NULL);
INSERT INTO "event" VALUES(16,'2026-11-22 07:28:56.844815','answered','2a1a1dc4f4e844b1a7d95b834f900e3c',NULL,'4d746d24ae2d4d838a61ec90960ec88c','a',NULL,1);
INSERT INTO "event" VALUES(17,'2026-11-22 07:28:56.849785','answered','384d6a3d7b3e4452979062903b857787',NULL,'4d746d24ae2d4d838a61ec90960ec88c','a',NULL,2);
INSERT INTO "event" VALUES(18,'2026-11-22 07:28:56.855029','answered','397b516ef58c40b49c4bb431be621fc9',NULL,'b984d4c978e840a5ab790edf664ab586','a',NULL,3);
INSERT INTO "event" VALUES(19,'2026-11-22 07:28:56.859888','answered','397b516ef58c40b49c4bb431be621fc9',NULL,'b984d4c978e840a5ab790edf664ab586','a',NULL,4);
INSERT INTO "event" VALUES(20,'2026-11-22 07:28:56.864394','described','397b516ef58c40b49c4bb431be621fc9',NULL,'b984d4c978e840a5ab790edf664ab586',NULL,NULL,NULL);
INSERT INTO "event" VALUES(21,'2026-11-22 07:28:56.867190','deleted','97d1f389f6274aacbab77879532f8d88',NULL,'4d746d24ae2d4d838a61ec90960ec88c',NULL,NULL,NULL);
INSERT INTO "event" VALUES(22,'2026-05-01 09:00:00.000000','forgotten','85567a4dac494b6b92a7c5c4e41c630e',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(23,'2026-11-21 12:00:00.000000','logged-in','0a8bb9c8367e49b98e848465b79dc969',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(24,'2026-11-22 07:28:56.883515','begun','0a8bb9c8367e49b98e848465b79dc969',NULL,'40da35fb6eab4afd9c08fc41dc26835a',NULL,NULL,NULL);
INSERT INTO "event" VALUES(25,'2026-11-22 07:28:56.890309','shared','0a8bb9c8367e49b98e848465b79dc969',NULL,'40da35fb6eab4afd9c08fc41dc26835a',NULL,NULL,NULL);
INSERT INTO "event" VALUES(26,'2026-11-21 12:00:00.000000','logged-in','13ee8807af864b80a735af15b674efdf',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(27,'2026-11-22 07:28:56.896992','begun','13ee8807af864b80a735af15b674efdf',NULL,'20ef0662869a40a6aa23d13157554161',NULL,NULL,NULL);
INSERT INTO "event" VALUES(28,'2026-11-22 07:28:56.902130','shared','13ee8807af864b80a735af15b674efdf',NULL,'20ef0662869a40a6aa23d13157554161',NULL,NULL,NULL);
INSERT INTO "event" VALUES(29,'2026-11-21 12:00:00.000000','logged-in','33c2d6cdf5dd47678845253dbdd695cf',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(30,'2026-11-22 07:28:56.908501','begun','33c2d6cdf5dd47678845253dbdd695cf',NULL,'5d5be2a3f6ac4a2cabe37953616b663c',NULL,NULL,NULL);
INSERT INTO "event" VALUES(31,'2026-11-22 07:28:56.913716','shared','33c2d6cdf5dd47678845253dbdd695cf',NULL,'5d5be2a3f6ac4a2cabe37953616b663c',NULL,NULL,NULL);
INSERT INTO "event" VALUES(32,'2026-11-21 12:00:00.000000','logged-in','25398df16f554e8f9f9dfa97c0825772',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(33,'2026-11-22 07:28:56.919924','begun','25398df16f554e8f9f9dfa97c0825772',NULL,'fda7181a0bc74038aa5e2c8395e651bf',NULL,NULL,NULL);
INSERT INTO "event" VALUES(34,'2026-11-22 07:28:56.924876','shared','25398df16f554e8f9f9dfa97c0825772',NULL,'fda7181a0bc74038aa5e2c8395e651bf',NULL,NULL,NULL);
INSERT INTO "event" VALUES(35,'2026-11-21 12:00:00.000000','logged-in','657c1230d1ef4fef848a5cda1673a048',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(36,'2026-11-22 07:28:56.931323','begun','657c1230d1ef4fef848a5cda1673a048',NULL,'3b51ba51f5e747b0aed3a943c85cab95',NULL,NULL,NULL);
INSERT INTO "event" VALUES(37,'2026-11-22 07:28:56.936605','shared','657c1230d1ef4fef848a5cda1673a048',NULL,'3b51ba51f5e747b0aed3a943c85cab95',NULL,NULL,NULL);
INSERT INTO "event" VALUES(38,'2026-11-21 12:00:00.000000','logged-in','5192db619e5941ea81a89baaf6fca91b',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(39,'2026-11-22 07:28:56.942781','begun','5192db619e5941ea81a89baaf6fca91b',NULL,'0fc67e7c9bc449b5a773728268e9c1af',NULL,NULL,NULL);
INSERT INTO "event" VALUES(40,'2026-11-22 07:28:56.948036','shared','5192db619e5941ea81a89baaf6fca91b',NULL,'0fc67e7c9bc449b5a773728268e9c1af',NULL,NULL,NULL);
INSERT INTO "event" VALUES(41,'2026-11-21 12:00:00.000000','logged-in','e2ca146888e64ca2b3d9e585e03ab882',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(42,'2026-11-22 07:28:56.954234','begun','e2ca146888e64ca2b3d9e585e03ab882',NULL,'ad8435227a9d4172a5e51300fb7a8e21',NULL,NULL,NULL);
INSERT INTO "event" VALUES(43,'2026-11-21 12:00:00.000000','logged-in','917c2b0a93f042889565609d242cd67a',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(44,'2026-11-22 07:28:56.960462','begun','917c2b0a93f042889565609d242cd67a',NULL,'cd199ddd839b469cbc5258328890ab9e',NULL,NULL,NULL);
INSERT INTO "event" VALUES(45,'2026-11-22 07:28:56.966272','shared','e2ca146888e64ca2b3d9e585e03ab882',NULL,'ad8435227a9d4172a5e51300fb7a8e21',NULL,NULL,NULL);
INSERT INTO "event" VALUES(46,'2026-11-22 07:28:56.972044','shared','917c2b0a93f042889565609d242cd67a',NULL,'cd199ddd839b469cbc5258328890ab9e',NULL,NULL,NULL);
INSERT INTO "event" VALUES(47,'2026-11-22 07:28:56.975496','unshared','917c2b0a93f042889565609d242cd67a',NULL,'cd199ddd839b469cbc5258328890ab9e',NULL,NULL,NULL);
INSERT INTO "event" VALUES(48,'2026-11-21 12:00:00.000000','logged-in','690d5ea52e9d46ce9ffd0b14e4a08ef7',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(49,'2026-11-22 07:28:56.989314','released','690d5ea52e9d46ce9ffd0b14e4a08ef7',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "event" VALUES(50,'2026-11-21 12:00:00.000000','logged-in','690d5ea52e9d46ce9ffd0b14e4a08ef7',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE membership (
	person_id TEXT NOT NULL, 
	municipality TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (person_id, municipality, role), 
	CONSTRAINT fk_membership_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "membership" VALUES('397b516ef58c40b49c4bb431be621fc9','GM0344','editor');
INSERT INTO "membership" VALUES('397b516ef58c40b49c4bb431be621fc9','GM0363','reader');
INSERT INTO "membership" VALUES('2bb5ed25675f44ca9375f25237256686','GM0344','contributor');
INSERT INTO "membership" VALUES('2bb5ed25675f44ca9375f25237256686','','host');
INSERT INTO "membership" VALUES('0a8bb9c8367e49b98e848465b79dc969','GM1723','editor');
INSERT INTO "membership" VALUES('13ee8807af864b80a735af15b674efdf','GM0060','editor');
INSERT INTO "membership" VALUES('33c2d6cdf5dd47678845253dbdd695cf','GM0743','editor');
INSERT INTO "membership" VALUES('25398df16f554e8f9f9dfa97c0825772','GM0744','editor');
INSERT INTO "membership" VALUES('657c1230d1ef4fef848a5cda1673a048','GM0888','editor');
INSERT INTO "membership" VALUES('5192db619e5941ea81a89baaf6fca91b','GM0889','editor');
INSERT INTO "membership" VALUES('e2ca146888e64ca2b3d9e585e03ab882','GM0310','editor');
INSERT INTO "membership" VALUES('917c2b0a93f042889565609d242cd67a','GM0352','editor');
INSERT INTO "membership" VALUES('690d5ea52e9d46ce9ffd0b14e4a08ef7','','host');
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
INSERT INTO "person" VALUES('397b516ef58c40b49c4bb431be621fc9','https://inlog.voorbeeld.nl/''','nr Zoë O''Brien','Zoë O''Brien','Zoë O''Brien@voorbeeld.nl','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('2bb5ed25675f44ca9375f25237256686','https://inlog.voorbeeld.nl/''','nr Mo','Mo','Mo@voorbeeld.nl','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('85567a4dac494b6b92a7c5c4e41c630e','','85567a4dac494b6b92a7c5c4e41c630e','','','2026-05-01 09:00:00.000000');
INSERT INTO "person" VALUES('0a8bb9c8367e49b98e848465b79dc969','https://inlog.example','nummer-redacteur GM1723','redacteur GM1723','redacteur GM1723@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('13ee8807af864b80a735af15b674efdf','https://inlog.example','nummer-redacteur GM0060','redacteur GM0060','redacteur GM0060@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('33c2d6cdf5dd47678845253dbdd695cf','https://inlog.example','nummer-redacteur GM0743','redacteur GM0743','redacteur GM0743@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('25398df16f554e8f9f9dfa97c0825772','https://inlog.example','nummer-redacteur GM0744','redacteur GM0744','redacteur GM0744@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('657c1230d1ef4fef848a5cda1673a048','https://inlog.example','nummer-redacteur GM0888','redacteur GM0888','redacteur GM0888@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('5192db619e5941ea81a89baaf6fca91b','https://inlog.example','nummer-redacteur GM0889','redacteur GM0889','redacteur GM0889@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('e2ca146888e64ca2b3d9e585e03ab882','https://inlog.example','nummer-redacteur GM0310','redacteur GM0310','redacteur GM0310@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('917c2b0a93f042889565609d242cd67a','https://inlog.example','nummer-redacteur GM0352','redacteur GM0352','redacteur GM0352@gemeente.example','2026-11-21 12:00:00.000000');
INSERT INTO "person" VALUES('690d5ea52e9d46ce9ffd0b14e4a08ef7','https://inlog.example','nummer-beheerder','beheerder','beheerder@gemeente.example','2026-11-21 12:00:00.000000');
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
INSERT INTO "round" VALUES(1,'2026-11-22','2026-11-22 07:28:56.988888');
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
INSERT INTO "spent" VALUES('ad8435227a9d4172a5e51300fb7a8e21','dienst','GM0310',NULL);
INSERT INTO "spent" VALUES('cd199ddd839b469cbc5258328890ab9e','dienst','GM0352',NULL);
INSERT INTO "spent" VALUES('cd199ddd839b469cbc5258328890ab9e','cyber','GM0352',NULL);
INSERT INTO "spent" VALUES('0fc67e7c9bc449b5a773728268e9c1af','cyber','GM0889',1);
INSERT INTO "spent" VALUES('0fc67e7c9bc449b5a773728268e9c1af','dienst','GM0889',1);
INSERT INTO "spent" VALUES('20ef0662869a40a6aa23d13157554161','cyber','GM0060',1);
INSERT INTO "spent" VALUES('20ef0662869a40a6aa23d13157554161','dienst','GM0060',1);
INSERT INTO "spent" VALUES('3b51ba51f5e747b0aed3a943c85cab95','cyber','GM0888',1);
INSERT INTO "spent" VALUES('3b51ba51f5e747b0aed3a943c85cab95','dienst','GM0888',1);
INSERT INTO "spent" VALUES('40da35fb6eab4afd9c08fc41dc26835a','cyber','GM1723',1);
INSERT INTO "spent" VALUES('40da35fb6eab4afd9c08fc41dc26835a','dienst','GM1723',1);
INSERT INTO "spent" VALUES('5d5be2a3f6ac4a2cabe37953616b663c','cyber','GM0743',1);
INSERT INTO "spent" VALUES('5d5be2a3f6ac4a2cabe37953616b663c','dienst','GM0743',1);
INSERT INTO "spent" VALUES('ad8435227a9d4172a5e51300fb7a8e21','cyber','GM0310',1);
INSERT INTO "spent" VALUES('fda7181a0bc74038aa5e2c8395e651bf','cyber','GM0744',1);
INSERT INTO "spent" VALUES('fda7181a0bc74038aa5e2c8395e651bf','dienst','GM0744',1);
CREATE INDEX ix_session_person_id ON session (person_id);
CREATE INDEX ix_event_assessment_id ON event (assessment_id);
CREATE INDEX ix_consent_assessment_id ON consent (assessment_id);
COMMIT;
