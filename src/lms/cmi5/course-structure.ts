/** Reads `cmi5.xml`: what the course is called and which units can be launched (clauses 13 and 14 of cmi5). */
import { attribute, child, children } from '../manifest-elements.ts';
import type { Manifest, ManifestItem } from '../manifest.ts';
import { launchAddress } from '../launch-address.ts';
import { Refusal } from '../refusal.ts';
import { readXml } from '../read-xml.ts';
import type { XmlElement } from '../xml.ts';
import type { Tree } from './satisfaction.ts';

const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
const moveOns = ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'];
const launchNames = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

/** Dutch when there is, else the first. */
function words(element: XmlElement | undefined, name: string): string {
	const strings = children(child(element, name), 'langstring');
	const found = strings.find((one) => attribute(one, 'lang')?.startsWith('nl')) ?? strings[0];
	return (found?.text ?? '').replace(/\s+/g, ' ').trim();
}

function idOf(element: XmlElement, seen: Set<string>): string {
	const id = (attribute(element, 'id') ?? '').trim();
	if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(id)) {
		throw new Refusal(
			`<${element.name}> in cmi5.xml heeft als id "${id.slice(0, 100)}", en dat is geen volledige IRI. Geef elk onderdeel een id als https://… of urn:uuid:….`
		);
	}
	if (seen.has(id)) {
		throw new Refusal(
			`De id "${id.slice(0, 100)}" staat twee keer in cmi5.xml. Geef elk onderdeel een eigen id.`
		);
	}
	seen.add(id);
	return id;
}

function moveOnOf(element: XmlElement): string {
	const rule = attribute(element, 'moveOn') ?? 'NotApplicable';
	if (moveOns.includes(rule)) return rule;
	throw new Refusal(
		`moveOn "${rule.slice(0, 60)}" in cmi5.xml bestaat niet. Kies uit: ${moveOns.join(', ')}.`
	);
}

function masteryOf(element: XmlElement): string | null {
	const written = attribute(element, 'masteryScore');
	if (written === null) return null;
	const score = Number(written);
	if (written.trim() !== '' && score >= 0 && score <= 1) return String(score);
	throw new Refusal(
		`masteryScore "${written.slice(0, 60)}" in cmi5.xml is geen getal van 0 tot 1. Schrijf 70 % als 0.7.`
	);
}

function addressOf(element: XmlElement): { file: string; launch: string } {
	const url = (child(element, 'url')?.text ?? '').trim();
	if (url === '')
		throw new Refusal('Een <au> in cmi5.xml heeft geen <url>. Noem het bestand in de zip dat gestart wordt.');
	const query = new URLSearchParams(url.split('#', 1)[0]?.split('?')[1] ?? '');
	const taken = launchNames.find((name) => query.has(name));
	if (taken) {
		throw new Refusal(
			`Het adres van een <au> in cmi5.xml gebruikt "${taken}", en die naam is van het LMS. Kies een andere naam.`
		);
	}
	return launchAddress(url, '');
}

function unitOf(element: XmlElement, seen: Set<string>): ManifestItem {
	const moveOn = moveOnOf(element);
	return {
		identifier: idOf(element, seen),
		title: words(element, 'title') || 'Zonder titel',
		...addressOf(element),
		type: 'sco',
		visible: true,
		masteryScore: masteryOf(element),
		passingScore: null,
		completionThreshold: null,
		launchData: child(element, 'launchParameters')?.text.trim() ?? null,
		maxTimeAllowed: null,
		timeLimitAction: null,
		cmi5: { moveOn, entitlementKey: child(element, 'entitlementKey')?.text.trim() ?? null }
	};
}

function treeOf(
	parent: XmlElement,
	own: Pick<Tree, 'id' | 'kind'>,
	seen: Set<string>,
	items: ManifestItem[]
): Tree {
	const tree: Tree = { ...own, units: [], blocks: [] };
	for (const element of parent.children) {
		if (element.name === 'au') {
			const item = unitOf(element, seen);
			items.push(item);
			tree.units.push({ item: item.identifier, moveOn: item.cmi5?.moveOn ?? '' });
		}
		if (element.name === 'block')
			tree.blocks.push(treeOf(element, { id: idOf(element, seen), kind: 'block' }, seen, items));
	}
	return tree;
}

/** @throws Refusal when the course structure can't be read or used. */
export function parseCourseStructure(source: string | Uint8Array): Manifest {
	const root = readXml('cmi5.xml', source);
	if (root.name !== 'courseStructure' || root.uri !== namespace) {
		throw new Refusal(
			`cmi5.xml begint niet met <courseStructure xmlns="${namespace}">. Maak het pakket opnieuw met een programma dat cmi5 1.0 kent.`
		);
	}
	const course = child(root, 'course');
	if (!course)
		throw new Refusal('cmi5.xml heeft geen <course>. Geef de cursus een <course> met id en titel.');
	const seen = new Set<string>();
	const items: ManifestItem[] = [];
	const tree = treeOf(root, { id: idOf(course, seen), kind: 'course' }, seen, items);
	if (items.length === 0) {
		throw new Refusal(
			'cmi5.xml heeft geen <au> die gestart kan worden. Geef minstens één <au> met een <url>.'
		);
	}
	return {
		identifier: tree.id,
		version: '',
		standard: 'cmi5',
		schemaVersion: 'cmi5',
		organization: tree.id,
		title: words(course, 'title') || items[0]?.title || 'Zonder titel',
		items,
		files: [],
		tree
	};
}
