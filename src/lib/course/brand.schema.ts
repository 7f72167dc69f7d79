/** Schema of `brands/<id>.yaml`: how a package looks for a client. Words, questions and identifiers stay the same. */
import { z } from 'zod';
import { line } from './questions/question.schema.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour in quotes as "#rrggbb", with small letters');
const picture = z
	.string()
	.regex(
		/^[a-z0-9][a-z0-9._-]*\.(svg|png)$/,
		'a file beside this one, e.g. logo.svg: small letters, .svg or .png'
	);
const fontFile = z
	.string()
	.regex(/^[a-z0-9][a-z0-9._-]*\.woff2$/, 'a file beside this one, e.g. letter.woff2: small letters, .woff2');
const licence = z
	.string()
	.regex(
		/^[a-z0-9][a-z0-9._-]*\.txt$/,
		'a file beside this one, e.g. letter-licence.txt: small letters, .txt'
	);

/** Colours a brand may set; the rest, and those of signals and danger above all, are the course's own. */
const colours = z.strictObject({
	accent: colour,
	/** Hovered and pressed. */
	accentDeep: colour,
	/** Behind what is chosen. */
	accentSoft: colour,
	/** Text on the accent. */
	onAccent: colour,
	paper: colour.optional(),
	surface: colour.optional(),
	ink: colour.optional()
});

/** Faces that need no file of the client: the course's own, or that of the device. */
export const ownFaces = ['atkinson', 'system'] as const;

export const brandSchema = z.strictObject({
	/** Who it is for, as learners read it. */
	name: line,
	logo: z.strictObject({ file: picture, alt: line }).optional(),
	colours: z.strictObject({ light: colours, dark: colours }).optional(),
	font: z
		.union([z.enum(ownFaces), z.strictObject({ regular: fontFile, bold: fontFile.optional(), licence })])
		.default('atkinson')
});
export type AuthoredBrand = z.infer<typeof brandSchema>;
