/** HTML that can't be broken out of: every value put into a template is escaped, unless it is HTML made here. */

/** HTML that is safe to send; only {@link html} makes it. */
export class Html {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
	toString(): string {
		return this.text;
	}
}

export type Part = string | number | Html | null | false | Part[];

/** Template tag. `null` and `false` leave nothing behind; lists are put one after another. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
	return new Html(strings.reduce((done, string, i) => done + render(values[i - 1] ?? null) + string));
}

function render(value: Part): string {
	if (value === null || value === false) return '';
	if (Array.isArray(value)) return value.map(render).join('');
	return value instanceof Html ? value.text : escape(String(value));
}

const special: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

function escape(text: string): string {
	return text.replace(/[&<>"']/g, (character) => special[character] ?? '');
}
