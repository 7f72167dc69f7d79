/** A part of the player: what is there to be printed. Drawn through `late.ts`. */
import '$lib/ui/text-style.ts';
import '$lib/ui/paper/sheet-style.ts';
import { addStyle } from '$lib/ui/late.ts';
import certificate from '$lib/ui/css/certificate.css?inline';
import paper from '$lib/ui/css/paper.css?inline';
import print from '$lib/ui/css/paper-print.css?inline';

export { default as Certificate } from './certificaat/Certificate.svelte';
export { default as Handouts } from './handouts/Handouts.svelte';

addStyle(paper + print + certificate);
