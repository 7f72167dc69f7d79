/** How every program of the packager ends: mistakes in what was typed get one line and exit 2, the rest exit 1. */
import { refuseArguments, UsageError, type ProgramSpec } from '../../cli/arguments.ts';

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Something the person who typed the command can mend; shown without a stack. */
export class Refusal extends Error {}

const isOurs = (error: unknown): error is Error =>
	error instanceof Refusal ||
	(error instanceof Error && ['ContentError', 'LintError', 'DiskError'].includes(error.name));

/** Runs a program. Unforeseen errors keep their stack, because somebody has to find them. */
export async function run(spec: ProgramSpec, program: () => Promise<void>): Promise<void> {
	try {
		await program();
	} catch (error) {
		if (error instanceof UsageError) refuseArguments(spec, error.message);
		const text = isOurs(error)
			? error.message
			: error instanceof Error
				? (error.stack ?? error.message)
				: String(error);
		process.stderr.write(`${text}\n`);
		process.exit(1);
	}
}

/** Says what is being done, and how long it took. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
	const start = performance.now();
	const result = await work();
	say(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
	return result;
}
