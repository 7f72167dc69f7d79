/**
 * Leaves out of the player what Kit does to fetch pages ahead: after each navigation it looks at every link of the page,
 * and at each move and press of a pointer at the link below. In the player every page is there from the start.
 * Kit has no setting for it, and asks only whether the browser is to save data.
 */
import type { Plugin } from 'vite';

const router = /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/;
const call = /if \(!navigator\.connection\?\.saveData\) \{\s*setup_preload\(\);\s*\}/;

/** Kit's router without the call. Throws when this Kit is written in another way. */
export function withoutPreload(code: string): string {
	if (!call.test(code))
		throw new Error(
			'Kit\'s router (runtime/client/client.js) no longer reads "if (!navigator.connection?.saveData) { setup_preload(); }". ' +
				'See how this Kit makes ready for links ahead, and mend src/packaging/no-preload.ts.'
		);
	return code.replace(call, '');
}

export function noPreload(): Plugin {
	return {
		name: 'no-preload',
		enforce: 'pre',
		apply: 'build',
		transform: (code, id) => (router.test(id) ? { code: withoutPreload(code), map: null } : null)
	};
}
