/** Puts an edition together in memory: player, tracker, cover, packs and what the standard asks for. */
import type { Language } from '../lib/course/types.ts';
import { packId } from '../lib/course/edition.ts';
import { brandHash, brandParts } from './brand.ts';
import {
	buildId,
	courseIndexes,
	makeEdition,
	packageName,
	packFiles,
	packScripts,
	placeMedia,
	trackingOptions,
	type PackageRequest,
	type PackContent
} from './edition.ts';
import type { Fonts } from './fonts.ts';
import { nameHash } from './hash.ts';
import { manifest } from './manifest.ts';
import { cmi5File, manifestCmi5 } from './manifest-cmi5.ts';
import { mediaFiles, mediaInline } from './media.ts';
import { editionScript } from './pack-file.ts';
import { fillPage, inlineScript, inlineStyle } from './page.ts';
import type { Player } from './player.ts';
import { loadSchemas } from './schemas.ts';
import { wordsScript, type WebScripts } from './scripts.ts';
import { editionFacts, isScorm, type EditionName, type Family } from './standards.ts';
import { appFiles, appHead, workerFile } from './web-app.ts';
import { lmsTitle } from './xml.ts';
import { zipFiles, type PackageFile } from './zip.ts';

/** What is made once and used for every package. */
export interface Ingredients {
	/** Project folder. */
	root: string;
	player: Player;
	trackers: Record<Family, string>;
	/** Scripts with the player's words, by language. */
	words: Record<string, string>;
	web: WebScripts;
	/** Script that lays the learner's way of reading over the page, before all others. */
	reading: string;
	fonts: Fonts;
	notice: string;
}

export interface Assembled {
	name: string;
	edition: EditionName;
	/** Content hash of player and packs. */
	build: string;
	/** What is inside, largest part of the report; for the one-file edition the page itself. */
	files: PackageFile[];
	/** The zip or the page. */
	bytes: Buffer;
}

/** Lessons, scenarios, exam, hand-outs and reference of every language of a package, as packs. */
export function packContents({ build, languages }: PackageRequest): PackContent[] {
	return languages.flatMap((language: Language) => {
		const edition = build.editions[language];
		if (!edition) throw new Error(`course ${build.id} has no language "${language}"`);
		const lessons = edition.lessons.map((lesson) => ({
			id: packId.lesson(language, lesson.id),
			data: lesson
		}));
		const scenarios = edition.scenarios.map((pack) => ({
			id: packId.scenario(language, pack.scenario.id),
			data: pack
		}));
		const exam = edition.exam ? [{ id: packId.exam(language), data: edition.exam }] : [];
		const { handouts } = edition;
		const paper = handouts ? [{ id: packId.handouts(language), data: handouts }] : [];
		const reference = { id: packId.reference(language), data: edition.reference };
		const search = { id: packId.search(language), data: edition.search };
		return [...lessons, ...scenarios, ...exam, ...paper, reference, search];
	});
}

/** Tracker before the player: it must reach the LMS before anything is drawn (catalogue row A1.6). */
function appScript(edition: string, tracker: string, words: string, player: string): string {
	return `${edition}${tracker}\n;\n${words}${player}\n`;
}

const textFile = (name: string, text: string): PackageFile => ({ name, bytes: Buffer.from(text) });

function hashed(stem: string, extension: string, text: string): PackageFile {
	return textFile(`${stem}.${nameHash(text)}.${extension}`, text);
}

function firstCourse(request: PackageRequest): ReturnType<typeof courseIndexes>[number] {
	const [first] = courseIndexes(request);
	if (!first) throw new Error('a package needs at least one language');
	return first;
}

/** All editions made together are of one build, but for cmi5: its tracker came later and counts in its own alone. */
function trackersOf({ trackers }: Ingredients, name: EditionName): string[] {
	const { cmi5, ...others } = trackers;
	return name === 'cmi5' ? [cmi5] : Object.values(others);
}

function contents(request: PackageRequest, name: EditionName, ingredients: Ingredients) {
	const { player, words, reading } = ingredients;
	const { brand = null } = request;
	const media = mediaFiles(request.build.media);
	const raw = packContents(request);
	const packs = placeMedia(raw, media);
	const build = buildId(
		[
			player.hash,
			reading,
			...trackersOf(ingredients, name),
			...Object.values(words),
			// Two looks of one course are two builds: a kept file of one is no file of the other.
			...(brand ? [brandHash(brand)] : [])
		],
		courseIndexes(request),
		packs
	);
	return { media, raw, packs, build, brand };
}

/** Files of an edition that is a folder or a zip, without manifest and schemas. */
function looseFiles(request: PackageRequest, name: EditionName, ingredients: Ingredients) {
	const { player, trackers, words, reading, web, notice } = ingredients;
	const { media, packs, build, brand } = contents(request, name, ingredients);
	const look = brandParts(brand, ingredients.fonts, false);
	const { fonts } = look;
	const edition = makeEdition(request, name, build, Object.keys(player.late), look.edition);
	const tracker = trackers[editionFacts(name).family];
	const texts = wordsScript(words, request.languages);
	const app = name === 'web' && request.installable !== false ? appFiles(request) : null;
	const code = appScript(editionScript(edition), tracker, texts, player.script);
	// The page looks as its learner left it before anything else happens.
	const script = hashed('app', 'js', `${reading}\n;\n${code}${app ? `;\n${web.page}\n` : ''}`);
	const style = hashed('app', 'css', `${fonts.css}\n${player.css}\n${look.css}`);
	const page = fillPage(
		player.shell,
		firstCourse(request),
		{
			head: app ? appHead(app) : '',
			style: `<link rel="stylesheet" href="${style.name}" />`,
			script: `<script src="${script.name}"></script>`
		},
		request.neutral,
		look.edition
	);
	const files = [
		textFile('index.html', page),
		script,
		style,
		...fonts.files,
		...packFiles(edition, packScripts(build, player.late, packs)),
		...media.files,
		...look.files,
		...(app ?? []),
		textFile('notice.txt', notice),
		textFile('font-licence.txt', fonts.licence)
	];
	if (name === 'web') files.push(workerFile(build, files, app ? web.keep : null, web.off));
	return { build, files };
}

function courseStructure(request: PackageRequest): string {
	const [first, ...others] = courseIndexes(request);
	if (!first) throw new Error('a package needs at least one language');
	const { packageId } = trackingOptions(request, 'cmi5');
	return manifestCmi5({ packageId, courses: [first, ...others], neutral: request.neutral });
}

async function archive(
	request: PackageRequest,
	name: EditionName,
	ingredients: Ingredients
): Promise<Assembled> {
	const { build, files } = looseFiles(request, name, ingredients);
	if (name === 'cmi5') files.push(textFile(cmi5File, courseStructure(request)));
	if (isScorm(name)) {
		files.push(...loadSchemas(ingredients.root, name));
		const course = firstCourse(request);
		const title = request.neutral ? course.neutralTitle : course.title;
		const facts = {
			id: trackingOptions(request, name).packageId,
			version: course.version,
			title: lmsTitle(title, course.id),
			files: files.map((file) => file.name).sort()
		};
		files.push(textFile('imsmanifest.xml', manifest(name, facts)));
	}
	return { name: packageName(request, name), edition: name, build, files, bytes: await zipFiles(files) };
}

/** One page with everything inside; works by double click, where nothing can be fetched (A6.2). */
function oneFile(request: PackageRequest, name: EditionName, ingredients: Ingredients): Assembled {
	const { player, trackers, words, reading, notice } = ingredients;
	const { raw, build, brand } = contents(request, name, ingredients);
	const look = brandParts(brand, ingredients.fonts, true);
	const { fonts } = look;
	const packs = placeMedia(raw, mediaInline(request.build.media));
	const edition = makeEdition(request, name, build, Object.keys(player.late), look.edition);
	const tracker = trackers[editionFacts(name).family];
	const texts = wordsScript(words, request.languages);
	const packTags = packScripts(build, player.late, packs)
		.map(({ script }) => inlineScript(script.trim()))
		.join('\n');
	const page = fillPage(
		player.shell,
		firstCourse(request),
		{
			// Here it can run before the cover is on screen.
			head: inlineScript(reading),
			style: `${inlineStyle(`${fonts.inlineCss}\n${player.css}\n${look.css}`)}\n${packTags}`,
			script: inlineScript(appScript(editionScript(edition), tracker, texts, player.script))
		},
		request.neutral,
		look.edition
	);
	const licences = `${notice}\n${fonts.licence}`.replace(/--+/g, (dashes) => '='.repeat(dashes.length));
	const bytes = Buffer.from(page.replace('</html>', () => `<!--\n${licences}\n-->\n</html>`));
	const full = packageName(request, name);
	return { name: full, edition: name, build, files: [{ name: `${full}.html`, bytes }], bytes };
}

/** Throws when the request names a language, region or picture the course doesn't have. */
export async function assemble(
	request: PackageRequest,
	name: EditionName,
	ingredients: Ingredients
): Promise<Assembled> {
	if (editionFacts(name).extension === 'html') return oneFile(request, name, ingredients);
	return archive(request, name, ingredients);
}
