/** The shape of `transport.js`, for the test beside it; what each part means is told there. */
export type Health = 'fine' | 'failing' | 'gone';
export type Post = (body: string, leaving: boolean) => Promise<number>;
export interface Call {
	index: number;
	time: number;
	name: string;
	arguments: string[];
	result: string;
	error: string;
}
export class Transport {
	health: Health;
	constructor(session: string, post: Post, onHealth: (health: Health) => void);
	commit(values: Map<string, string>, terminated: boolean): void;
	log(call: Call): void;
	hurry(): void;
	leave(): void;
	settled(patience: number): Promise<boolean>;
}
export function postTo(address: string): Post;
