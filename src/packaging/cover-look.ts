/**
 * How the cover looks before its style sheet has come: as it looks with it, in the face of the device.
 *
 * A sheet in front of the cover costs a round trip before the first word, and a strict `style-src` refuses style inside
 * the page. The old attributes of HTML are left: they are no style to any policy, and every browser still draws them.
 * So nothing jumps when the sheet comes. `ui/css/cover.css` takes them out again and has the same measures in rem.
 */

/** The title, in letters of 30 px: `<font>` 4 is 18 px, `<small>` a sixth less, a first heading twice that. */
export const title = (html: string): string =>
	`<font size="4"><small><h1 class="cover-title">${html}</h1></small></font>`;

/**
 * Text of 20 px (`lead`) or 18 in lines of 28. A block sets its lines as far apart as its own face wants them, here one
 * of 24 px, and what stands in it is smaller: that is all there is of `line-height` in attributes.
 */
export function text(size: 'lead' | 'body', html: string): string {
	const [open, close] = size === 'lead' ? ['<small>', '</small>'] : ['<font size="4">', '</font>'];
	const smaller = html
		.replace(/<(?:p|li)\b[^>]*>/g, (tag) => tag + open)
		.replace(/<\/(?:p|li)>/g, (tag) => close + tag);
	return `<font size="5">${smaller}</font>`;
}

/**
 * One column of 38 rem in the middle, or what fits, with a gutter of 16 px, below the place of the top bar and the dots.
 * All but: the face of the device is 1 % wider than ours, so the column is too, and its lines end at the same words.
 */
export const columnOf = (html: string): string =>
	[
		'<table role="presentation" align="center" cellspacing="0" cellpadding="15">',
		'<tr><td height="152"></td></tr>',
		'<tr><td width="612"><font face="Arial, Liberation Sans, Helvetica, Roboto, sans-serif">',
		html,
		'</font></td></tr></table>'
	].join('\n');
