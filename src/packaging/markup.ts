/** What HTML and CSS ask a browser to fetch. A scanner for our own output, not an HTML parser. */

/** Something a page or style sheet refers to so that the browser fetches it by itself. Links to follow don't count. */
export interface Reference {
	/** `script`, `link`, `img`, …, or `url()` and `@import` in CSS. */
	by: string;
	address: string;
}

export interface Tag {
	name: string;
	attributes: Map<string, string>;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Every opening tag in a piece of HTML, comments left out. Attribute names in lower case. */
export function tagsOf(html: string): Tag[] {
	const text = html.replace(/<!--[\s\S]*?-->/g, '');
	return [...text.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^<>"']*(?:"[^"]*"|'[^']*'|[^<>"'])*)?)>/gi)].map(
		(match) => ({
			name: (match[1] ?? '').toLowerCase(),
			attributes: new Map(
				[...(match[2] ?? '').matchAll(attribute)].map((one) => [
					(one[1] ?? '').toLowerCase(),
					one[2] ?? one[3] ?? one[4] ?? ''
				])
			)
		})
	);
}

const fetching: Record<string, readonly string[]> = {
	script: ['src'],
	link: ['href'],
	img: ['src', 'srcset'],
	source: ['src', 'srcset'],
	video: ['src', 'poster'],
	audio: ['src'],
	track: ['src'],
	iframe: ['src'],
	embed: ['src'],
	object: ['data'],
	input: ['src'],
	image: ['href', 'xlink:href'],
	use: ['href', 'xlink:href'],
	body: ['background']
};

/** Addresses in CSS. */
export function cssReferences(css: string): Reference[] {
	const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
	return [
		...[...text.matchAll(/\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/g)].map((match) => ({
			by: 'url()',
			address: match[1] ?? match[2] ?? match[3] ?? ''
		})),
		...[...text.matchAll(/@import\s+["']([^"']*)["']/g)].map((match) => ({
			by: '@import',
			address: match[1] ?? ''
		}))
	];
}

/** Addresses in HTML, inline styles included. */
export function htmlReferences(html: string): Reference[] {
	return tagsOf(html).flatMap(({ name, attributes }) => {
		const found = (fetching[name] ?? []).flatMap((key) => {
			const value = attributes.get(key);
			if (value === undefined) return [];
			const addresses =
				key === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '') : [value];
			return addresses.map((address) => ({ by: name, address }));
		});
		return [...found, ...cssReferences(attributes.get('style') ?? '')];
	});
}

/** Whether an address leaves the package. */
export function isExternal(address: string): boolean {
	return /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address);
}

/** Whether an address needs no file: empty, a place in the page, or the data itself. */
export function isInside(address: string): boolean {
	return address === '' || /^(?:#|data:|about:blank)/i.test(address);
}

/** A page in three: its markup, the text of inline scripts (without `src`), and of inline styles. */
export function splitPage(html: string): { markup: string; scripts: string[]; styles: string[] } {
	const scripts: string[] = [];
	const styles: string[] = [];
	const markup = html
		.replace(/(<script\b[^>]*>)([\s\S]*?)<\/script\s*>/gi, (_, open: string, code: string) => {
			if (code.trim() !== '') scripts.push(code);
			return `${open}</script>`;
		})
		.replace(/(<style\b[^>]*>)([\s\S]*?)<\/style\s*>/gi, (_, open: string, css: string) => {
			styles.push(css);
			return `${open}</style>`;
		});
	return { markup, scripts, styles };
}
