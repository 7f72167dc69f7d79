/**
 * A package, file or form that is not accepted. The message is Dutch, one sentence with the reason and one on how to
 * mend it; it is shown to people as it is, so it holds no paths of this machine.
 */
export class Refusal extends Error {
	/** HTTP status that fits when this came in through a page. */
	readonly status: number;
	constructor(message: string, status = 400) {
		super(message);
		this.name = 'Refusal';
		this.status = status;
	}
}
