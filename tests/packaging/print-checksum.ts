/** Prints the checksum of the sample package in this process's time zone; started by `assemble.test.ts`. */
import { assemble } from '../../src/packaging/assemble.ts';
import { checksum } from '../../src/packaging/hash.ts';
import { editions } from '../../src/packaging/standards.ts';
import { sampleIngredients, sampleRequest } from './sample.ts';

const edition = editions.find((one) => one === process.argv[2]);
if (!edition) throw new Error(`no edition ${process.argv[2]}`);
const made = await assemble(sampleRequest(), edition, sampleIngredients());
process.stdout.write(`${checksum(made.bytes)}\n`);
