/** Words as they are counted for reading time. */

/**
 * Words a minute of plain Dutch (B1). Adults read silently faster than this; what is left is for choosing in an
 * exercise and for looking up from the page.
 */
export const readingSpeed = 200;

/** Words in Markdown; tags do not count. */
export const countWords = (text: string): number =>
	text.replace(/<[^>]*>/g, '').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
