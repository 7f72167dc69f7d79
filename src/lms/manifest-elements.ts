/** Finding one's way in a manifest: names without prefix, in the letter case each standard uses. */
import type { XmlElement } from './xml.ts';

/** Text of a direct child in any letter case: the two standards differ only there. */
export function ownText(element: XmlElement, lowerName: string): string | null {
	return element.children.find((one) => one.name.toLowerCase() === lowerName)?.text.trim() ?? null;
}

/** Characters of a title that every LMS keeps (smallest permitted maximum, CAM 3.4.1). */
const longestTitle = 200;

/** On one line; what goes on for longer is cut. */
export function titleOf(element: XmlElement | undefined): string {
	const title = (child(element, 'title')?.text ?? '').replace(/\s+/g, ' ').trim();
	const signs = [...title];
	return signs.length > longestTitle ? `${signs.slice(0, longestTitle - 1).join('')}…` : title;
}

/** An attribute of the ADL content packaging namespace, in any letter case and whatever its prefix. */
export function adlcp(element: XmlElement, lowerName: string): string | null {
	return (
		element.attributes.find((a) => a.name.toLowerCase() === lowerName && /adlcp/i.test(a.uri))?.value ?? null
	);
}

export function attribute(element: XmlElement, name: string, uri = ''): string | null {
	return element.attributes.find((a) => a.name === name && a.uri === uri)?.value ?? null;
}

/** What an attribute of type xs:boolean says (XML Schema, part 2, 3.2.2.1); `null` when it is not there or is none. */
export function flag(element: XmlElement, name: string): boolean | null {
	const value = attribute(element, name)?.trim() ?? '';
	if (value === 'true' || value === '1') return true;
	return value === 'false' || value === '0' ? false : null;
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
	return element?.children.filter((one) => one.name === name) ?? [];
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
	return element?.children.find((one) => one.name === name);
}

/** The first element of that name below this one, but not inside a nested item. */
export function descendant(element: XmlElement, name: string): XmlElement | undefined {
	for (const one of element.children) {
		if (one.name === name) return one;
		const deeper = one.name === 'item' ? undefined : descendant(one, name);
		if (deeper) return deeper;
	}
	return undefined;
}
