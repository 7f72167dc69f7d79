/** Checks manifests against the schemas of their own standard, with libxml2 (`xmllint-wasm`). */
import { validateXML, type XMLValidationResult } from 'xmllint-wasm';
import { namespaces } from './schemas.ts';
import type { ScormEdition } from './standards.ts';
import type { PackageFile } from './zip.ts';

/**
 * A schema that does nothing but import the others: the package's own `xsi:schemaLocation` is a hint that libxml2 does
 * not follow. For 1.2 only imscp and adlcp: the metadata schema of that set is one libxml2 refuses (C3).
 */
function driver(edition: ScormEdition): string {
	const imports = namespaces[edition].map(
		([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`
	);
	return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

/** One thing the schema has against the manifest. */
export interface SchemaProblem {
	line: number;
	message: string;
}

const problemsOf = ({ errors }: XMLValidationResult): SchemaProblem[] =>
	errors.map((error) => ({ line: error.loc?.lineNumber ?? 0, message: error.message }));

/**
 * Empty when the manifest is valid.
 * @param schemas the set that travels with the package
 */
export async function validateManifest(
	edition: ScormEdition,
	manifest: string,
	schemas: readonly PackageFile[]
): Promise<SchemaProblem[]> {
	const preload = schemas.map((file) => ({ fileName: file.name, contents: file.bytes }));
	const result = await validateXML({
		xml: { fileName: 'imsmanifest.xml', contents: manifest },
		schema: { fileName: 'driver.xsd', contents: driver(edition) },
		preload,
		modifyArguments: (args) => ['--nonet', ...args]
	});
	return problemsOf(result);
}

/** Empty when `cmi5.xml` is valid. */
export async function validateCmi5(manifest: string, schema: PackageFile): Promise<SchemaProblem[]> {
	const result = await validateXML({
		xml: { fileName: 'cmi5.xml', contents: manifest },
		schema: { fileName: schema.name, contents: Buffer.from(schema.bytes).toString('utf8') },
		modifyArguments: (args) => ['--nonet', ...args]
	});
	return problemsOf(result);
}
