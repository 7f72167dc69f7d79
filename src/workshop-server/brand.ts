/** A client's look on phones, as the trainer's edition brings it along. */
import { brandFile, inside, type PhoneBrand } from '../lib/workshop/phones/brand.ts';

type Files = ReadonlyMap<string, Buffer>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** As long as a line of a course may be: `npm run package` lets no longer one through. */
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 400;

/** A file of the edition that a phone may ask for: what is named, is there, and of a kind that a look is made of. */
const isFile = (files: Files, value: unknown, kind: RegExp): value is string =>
	isText(value) && /^[a-z0-9.-]+$/.test(value) && kind.test(value) && files.has(`${inside}/${value}`);

function isLogo(files: Files, logo: unknown): boolean {
	if (logo === null) return true;
	return isRecord(logo) && isText(logo['alt']) && isFile(files, logo['src'], /\.(svg|png)$/);
}

function isBrand(files: Files, told: unknown): told is PhoneBrand {
	if (!isRecord(told)) return false;
	const { name, logo, style, faces } = told;
	return (
		isText(name) &&
		isLogo(files, logo) &&
		isFile(files, style, /\.css$/) &&
		Array.isArray(faces) &&
		faces.every((face) => isFile(files, face, /\.woff2$/))
	);
}

const parsed = (bytes: Buffer): unknown => {
	try {
		return JSON.parse(bytes.toString());
	} catch {
		return undefined;
	}
};

/** `null`: the course's own look. What can't be read is told, and stops no workshop. */
export function readBrand(files: Files, tell: (line: string) => void): PhoneBrand | null {
	const bytes = files.get(brandFile);
	if (!bytes) return null;
	const told = parsed(bytes);
	if (isBrand(files, told)) return told;
	tell(
		`${brandFile} in this workshop can't be read, or names what is not there: phones get the course's own look.` +
			' Make the package again: npm run package -- --standard workshop --brand <id>.'
	);
	return null;
}

/** What phones may ask for of it, by name. */
export function brandAssets(files: Files, { logo, style, faces }: PhoneBrand): [string, Buffer][] {
	return [style, ...faces, ...(logo ? [logo.src] : [])].flatMap((name): [string, Buffer][] => {
		const bytes = files.get(`${inside}/${name}`);
		return bytes ? [[name, bytes]] : [];
	});
}
