/**
 * Reads `imsmanifest.xml` of SCORM 1.2 and SCORM 2004 (2nd, 3rd and 4th edition): what the course is called, which
 * standard it follows and what can be launched. Namespaces are judged by address, not by prefix.
 */
import type { Tree } from './cmi5/satisfaction.ts';
import {
	adlcp,
	attribute,
	child,
	children,
	descendant,
	flag,
	ownText,
	titleOf
} from './manifest-elements.ts';
import { launchAddress, resolveBase } from './launch-address.ts';
import { Refusal } from './refusal.ts';
import { readXml } from './read-xml.ts';
import {
	objectivesOf,
	passingScoreOf,
	sequencingIn,
	timeAllowedBy,
	type SequencingOf
} from './sequencing.ts';
import { toldApart } from './told-apart.ts';
import type { XmlElement } from './xml.ts';

export const scormVersions = ['scorm12', 'scorm2004-2', 'scorm2004-3', 'scorm2004-4'] as const;
export type ScormVersion = (typeof scormVersions)[number];
/** All that can be played here. */
export type PlayedStandard = ScormVersion | 'cmi5';

export interface Manifest {
	/** `identifier` of the manifest: the same course keeps it over versions. */
	identifier: string;
	/** `version` of the manifest, `''` when there is none. */
	version: string;
	standard: PlayedStandard;
	/** `schemaversion` as written, `''` when it is missing (then the namespaces decided). */
	schemaVersion: string;
	/** Identifier of the organization that was read: the default one, else the first with something to start. */
	organization: string;
	title: string;
	/** Everything that can be launched, in the order of the table of contents; at least one. */
	items: ManifestItem[];
	/** Addresses of all `<file>` elements, resolved against xml:base, as written otherwise. */
	files: string[];
	/** Blocks and units of a cmi5 course. */
	tree?: Tree;
}

/** One launchable line of the table of contents. */
export interface ManifestItem {
	/** As written, or made up where that does not tell it from the others. */
	identifier: string;
	title: string;
	/** File in the zip, percent-encoding undone, without query or fragment; `/` between folders. */
	file: string;
	/** What the frame is pointed at, relative to the zip's root, with the item's parameters. */
	launch: string;
	/** A `sco` talks to the LMS, an `asset` is only shown. */
	type: 'sco' | 'asset';
	visible: boolean;
	/** `adlcp:masteryscore` (1.2), 0–100; `masteryScore` of cmi5, 0–1. */
	masteryScore: string | null;
	/** `imsss:minNormalizedMeasure` of the primary objective (2004), -1–1. */
	passingScore: string | null;
	/** `adlcp:completionThreshold` (2004), 0–1. */
	completionThreshold: string | null;
	/** `adlcp:datafromlms` (1.2), `adlcp:dataFromLMS` (2004). */
	launchData: string | null;
	/** `adlcp:maxtimeallowed` (1.2), `imsss:attemptAbsoluteDurationLimit` (2004). */
	maxTimeAllowed: string | null;
	/** `adlcp:timelimitaction` (1.2), `adlcp:timeLimitAction` (2004). */
	timeLimitAction: string | null;
	/** `objectiveID` of the objectives that have one, the primary one first (2004). */
	objectives?: string[];
	/** Of a unit in a cmi5 course. */
	cmi5?: { moveOn: string; entitlementKey: string | null };
}

const versions: Record<string, ScormVersion> = {
	'1.2': 'scorm12',
	'1.3': 'scorm2004-2',
	'cam 1.3': 'scorm2004-2',
	'2004 2nd edition': 'scorm2004-2',
	'2004 3rd edition': 'scorm2004-3',
	'2004 4th edition': 'scorm2004-4'
};
const xmlUri = 'http://www.w3.org/XML/1998/namespace';

/**
 * @throws Refusal when the manifest can't be read, names a version we don't know, or has nothing to launch.
 */
export function parseManifest(source: string | Uint8Array): Manifest {
	const root = readXml('imsmanifest.xml', source);
	if (root.name !== 'manifest') {
		throw new Refusal(
			`imsmanifest.xml begint met <${root.name}> in plaats van <manifest>. Maak het pakket opnieuw met het programma waarmee de cursus is gemaakt.`
		);
	}
	const schemaVersion = (child(child(root, 'metadata'), 'schemaversion')?.text ?? '').trim();
	const resources = resourcesOf(root);
	const { organization, items } = launchable(root, resources);
	return {
		identifier: attribute(root, 'identifier') ?? '',
		version: attribute(root, 'version') ?? '',
		standard: standardOf(root, schemaVersion),
		schemaVersion,
		organization: attribute(organization, 'identifier') ?? '',
		title: titleOf(organization) || items[0]?.title || 'Zonder titel',
		items: toldApart(items),
		files: [...resources.values()].flatMap((resource) => resource.files)
	};
}

function standardOf(root: XmlElement, written: string): ScormVersion {
	const known = versions[written.toLowerCase().replace(/\s+/g, ' ')];
	if (known) return known;
	if (written !== '') {
		throw new Refusal(
			`Het pakket is van versie "${written.slice(0, 60)}", die hier niet gespeeld kan worden. Exporteer de cursus als SCORM 1.2 of SCORM 2004 (2e, 3e of 4e editie).`
		);
	}
	return usesNamespace(root, /adlcp_v1p3/) ? 'scorm2004-4' : 'scorm12';
}

function usesNamespace(element: XmlElement, pattern: RegExp): boolean {
	return (
		pattern.test(element.uri) ||
		element.attributes.some((a) => pattern.test(a.uri)) ||
		element.children.some((c) => usesNamespace(c, pattern))
	);
}

/** The organization to play, and its items. A content package without one is not for a learner (CAM 3.3.2). */
function launchable(root: XmlElement, resources: Map<string, Resource>) {
	const all = organizationsOf(root);
	const sequencingOf = sequencingIn(root);
	for (const organization of all) {
		const items = itemsOf(organization, resources, sequencingOf);
		if (items.length > 0) return { organization, items };
	}
	throw new Refusal(
		all.length === 0 && resources.size > 0
			? 'Het manifest noemt wel bestanden, maar geen cursus: <organizations> is leeg. Exporteer het als cursus in plaats van als losse bestanden, of voeg een <organization> toe met een <item> voor elke pagina die gestart kan worden.'
			: 'Het manifest heeft geen onderdeel dat gestart kan worden. Geef een <item> in <organization> een identifierref naar een <resource> met href.'
	);
}

/** The default one first. */
function organizationsOf(root: XmlElement): XmlElement[] {
	const organizations = child(root, 'organizations');
	const all = children(organizations, 'organization');
	const wanted = organizations && attribute(organizations, 'default');
	const isDefault = (one: XmlElement): boolean => attribute(one, 'identifier') === wanted;
	return [...all.filter(isDefault), ...all.filter((one) => !isDefault(one))];
}

interface Resource {
	href: string | null;
	type: 'sco' | 'asset';
	files: string[];
}

function resourcesOf(root: XmlElement): Map<string, Resource> {
	const list = child(root, 'resources');
	const found = new Map<string, Resource>();
	for (const element of children(list, 'resource')) {
		const base = [root, list, element].reduce(
			(path, one) => resolveBase(path, (one && attribute(one, 'base', xmlUri)) ?? ''),
			''
		);
		const href = attribute(element, 'href');
		const type = adlcp(element, 'scormtype')?.toLowerCase() === 'sco' ? 'sco' : 'asset';
		const files = children(element, 'file').map((file) => resolveBase(base, attribute(file, 'href') ?? ''));
		found.set(attribute(element, 'identifier') ?? '', {
			href: href === null ? null : resolveBase(base, href),
			type,
			files
		});
	}
	return found;
}

function itemsOf(
	parent: XmlElement,
	resources: Map<string, Resource>,
	sequencingOf: SequencingOf
): ManifestItem[] {
	return children(parent, 'item').flatMap((element) => {
		const resource = resources.get(attribute(element, 'identifierref') ?? '');
		const own = resource?.href ? [launchItem(element, resource, resource.href, sequencingOf)] : [];
		return [...own, ...itemsOf(element, resources, sequencingOf)];
	});
}

function launchItem(
	element: XmlElement,
	resource: Resource,
	href: string,
	sequencingOf: SequencingOf
): ManifestItem {
	const threshold = descendant(element, 'completionThreshold');
	const sequencing = sequencingOf(element);
	return {
		identifier: attribute(element, 'identifier') ?? '',
		title: titleOf(element) || 'Zonder titel',
		...launchAddress(href, attribute(element, 'parameters') ?? ''),
		type: resource.type,
		visible: flag(element, 'isvisible') ?? true,
		masteryScore: ownText(element, 'masteryscore'),
		passingScore: passingScoreOf(sequencing),
		completionThreshold: threshold
			? (attribute(threshold, 'minProgressMeasure') ?? (threshold.text.trim() || null))
			: null,
		launchData: ownText(element, 'datafromlms'),
		maxTimeAllowed: ownText(element, 'maxtimeallowed') ?? timeAllowedBy(sequencing),
		timeLimitAction: ownText(element, 'timelimitaction'),
		objectives: objectivesOf(sequencing)
	};
}
