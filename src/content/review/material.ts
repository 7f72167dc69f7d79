/** Chats, mails and notes as text. */
import type { AuthoredMaterial } from '../../lib/course/material.schema.ts';
import { blocks, oneLine, quote } from './write.ts';

type Row = Pick<AuthoredMaterial['rows'][number], 'from' | 'at' | 'text'>;

export function rowWords({ from, at, text }: Row): string {
	const who = [from, at].filter(Boolean).join(', ');
	return who === '' ? oneLine(text) : `**${oneLine(who)}:** ${oneLine(text)}`;
}

export function materialHead({
	title,
	head,
	picture
}: Pick<AuthoredMaterial, 'title' | 'head' | 'picture'>): string {
	return blocks(
		`*Materiaal: ${oneLine(title)}*`,
		head.map(({ label, value }) => `${oneLine(label)}: ${oneLine(value)}`).join('  \n'),
		picture && `*Afbeelding: ${oneLine(picture.alt)}*`
	);
}

export const materialWords = (material: AuthoredMaterial): string =>
	quote(blocks(materialHead(material), ...material.rows.map(rowWords)));
