/** What the sequencing of an item says about what it asks (SCORM 2004 CAM 5). */
import { attribute, child, children, descendant, flag } from './manifest-elements.ts';
import type { XmlElement } from './xml.ts';

/** Finds the `<imsss:sequencing>` that holds for an item. */
export type SequencingOf = (item: XmlElement) => XmlElement | undefined;

/**
 * An item may refer to sequencing that several share (`IDRef` to the `ID` of one in `<imsss:sequencingCollection>`; CAM
 * 5.2). What it says itself holds, what it leaves out holds from there: whole children and attributes. A
 * reference to nothing is as if it were not there.
 */
export function sequencingIn(manifest: XmlElement): SequencingOf {
	const shared = children(child(manifest, 'sequencingCollection'), 'sequencing');
	return (item) => {
		const own = child(item, 'sequencing');
		const wanted = own && attribute(own, 'IDRef');
		const referred = wanted ? shared.find((one) => attribute(one, 'ID') === wanted) : undefined;
		return own && referred ? joined(own, referred) : own;
	};
}

function joined(own: XmlElement, referred: XmlElement): XmlElement {
	const missing = <T extends { name: string; uri: string }>(mine: T[], theirs: T[]): T[] =>
		theirs.filter(({ name, uri }) => !mine.some((one) => one.name === name && one.uri === uri));
	return {
		...own,
		attributes: [...own.attributes, ...missing(own.attributes, referred.attributes)],
		children: [...own.children, ...missing(own.children, referred.children)]
	};
}

/** `imsss:attemptAbsoluteDurationLimit`, an xs:duration (CAM 5.1.4). */
export function timeAllowedBy(sequencing: XmlElement | undefined): string | null {
	const limits = child(sequencing, 'limitConditions');
	return limits ? attribute(limits, 'attemptAbsoluteDurationLimit') : null;
}

/** `objectiveID` of the primary objective and the others, those that have one (CAM 5.1.7). */
export function objectivesOf(sequencing: XmlElement | undefined): string[] {
	const list = child(sequencing, 'objectives');
	return [...children(list, 'primaryObjective'), ...children(list, 'objective')].flatMap(
		(objective) => attribute(objective, 'objectiveID')?.trim() || []
	);
}

/**
 * `imsss:minNormalizedMeasure` of the primary objective, -1–1, when that is satisfied by measure; 1.0 when it is left out
 * (CAM 5.1.7).
 */
export function passingScoreOf(sequencing: XmlElement | undefined): string | null {
	const primary = sequencing && descendant(sequencing, 'primaryObjective');
	if (!primary || flag(primary, 'satisfiedByMeasure') !== true) return null;
	return descendant(primary, 'minNormalizedMeasure')?.text.trim() ?? '1.0';
}
