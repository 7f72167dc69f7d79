/** The people who may take a course here: a name and a random id. One small file. */
import { join } from 'node:path';
import { Turns, randomId, readJson, writeJson } from './disk.ts';
import { Refusal } from './refusal.ts';

export interface Learner {
	/** Twelve hexadecimal characters; this is what a package gets as student or learner id. */
	id: string;
	name: string;
}

const most = { learners: 1000, name: 100 };

export class LearnerStore {
	private readonly path: string;
	private readonly turns = new Turns();

	constructor(folder: string) {
		this.path = join(folder, 'learners.json');
	}

	/** Everyone, in the order of joining. */
	async list(): Promise<Learner[]> {
		return (await readJson<Learner[]>(this.path)) ?? [];
	}

	async get(id: string): Promise<Learner | undefined> {
		return (await this.list()).find((learner) => learner.id === id);
	}

	/** @throws Refusal when the name is empty or too long, or there are too many learners. */
	add(written: string): Promise<Learner> {
		return this.turns.run('', async () => {
			const name = written.replace(/[\s\p{Cc}]+/gu, ' ').trim();
			if (name === '') throw new Refusal('De cursist heeft nog geen naam. Vul een naam in.');
			if (name.length > most.name) {
				throw new Refusal(`De naam is langer dan ${most.name} tekens. Kort de naam in.`);
			}
			const learners = await this.list();
			if (learners.length >= most.learners) {
				throw new Refusal(`Er zijn al ${most.learners} cursisten. Verwijder er eerst een.`);
			}
			const learner = { id: randomId(), name };
			await writeJson(this.path, [...learners, learner]);
			return learner;
		});
	}

	remove(id: string): Promise<void> {
		return this.turns.run('', async () => {
			await writeJson(
				this.path,
				(await this.list()).filter((learner) => learner.id !== id)
			);
		});
	}
}
