/**
 * Takes the built player apart. SvelteKit's inline bundle is one HTML file with its script inside `#player`; a package
 * for an LMS must have that script and the styles outside the page (catalogue row A6.5).
 */

/** The player in parts; knows no course. */
export interface PlayerParts {
	/**
	 * The page with `<!--course-cover-->`, `<!--course-style-->` and, where the script stood inside `#player`,
	 * `<!--course-script-->`.
	 */
	shell: string;
	/**
	 * A classic script, inline or external, for the place where it stood: it draws in its parent element
	 * (`document.currentScript.parentElement`).
	 */
	script: string;
	css: string;
}

function fail(found: string, wanted: string): never {
	throw new Error(
		`The built player's index.html is not what the packager expects.\n  found: ${found}\n  wanted: ${wanted}\n` +
			'  mend: look at src/app.html and the version of @sveltejs/kit, then at src/packaging/lift.ts'
	);
}

const opening = /<div id="player">\s*<script>/;
const placed = 'const element = document.currentScript.parentElement;';
const starting = /\b(__sveltekit_\w+\.app\.start\(element\);)\s*}\s*$/;

/**
 * What stands before the player in its script (the tracker), evaluating the player, and starting it become three tasks,
 * so that a slow phone can answer a touch in between. The parentheses around the function have a browser compile it
 * while it loads.
 */
function startLater(script: string): string {
	const at = script.indexOf(placed);
	if (at < 0) return fail('no element to draw in', placed);
	const [head, rest] = [script.slice(0, at + placed.length), script.slice(at + placed.length)];
	const match = starting.exec(rest);
	if (!match?.[1])
		return fail(`a script that ends with "${rest.slice(-80)}"`, '__sveltekit_….app.start(element);');
	const start = `setTimeout(() => ${match[1].slice(0, -1)});`;
	return `${head}\nsetTimeout((function () {${rest.slice(0, match.index)}${start}\n}));\n}`;
}

/** Splits the HTML of the built player. Throws an `Error` that says what was found and wanted. */
export function liftPlayer(html: string): PlayerParts {
	const match = opening.exec(html);
	if (!match)
		return fail(
			'no <div id="player"><script>',
			'the inline bundle inside #player, as src/app.html places it'
		);
	const from = match.index + match[0].length;
	const to = html.indexOf('</script', from);
	if (to < 0) return fail('a <script> without end', '</script>');
	const after = html.slice(to).replace(/^<\/script\s*>/, '');
	const styles = [...after.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((style) => style[1] ?? '');
	const rest = after.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '');
	const shell = `${html.slice(0, match.index)}<!--course-style-->\n\t\t<div id="player"><!--course-script-->${rest}`;
	for (const wanted of ['<!--course-cover-->', '<title>…</title>', '<html lang="nl">', '</div>']) {
		if (!shell.includes(wanted)) fail(`no ${wanted}`, `${wanted} once, from src/app.html`);
	}
	const stray = /<(?:script|style|link)\b[^>]*>/.exec(shell);
	if (stray) fail(`${stray[0]} beside the bundle`, 'one script and its styles, nothing else to load');
	return {
		shell: shell.replace(/^\s*$\n/gm, ''),
		script: startLater(html.slice(from, to)).trim(),
		// Vite leaves its own marker comments behind.
		css: styles
			.join('\n')
			.replace(/\/\*\$vite\$:\d+\*\//g, '')
			.trim()
	};
}
