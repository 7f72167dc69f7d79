/** Tries ports before work that takes a while, so that one in use is told at once. */
import { createServer } from 'node:http';
import { close, listen } from '../../lms/http.ts';
import { Refusal } from './run.ts';

/** @throws Refusal when the port is taken or not allowed */
export async function tryPort(port: number): Promise<void> {
	const server = createServer();
	try {
		await listen(server, port, '127.0.0.1');
	} catch (error) {
		throw new Refusal((error as Error).message);
	}
	await close(server);
}

/**
 * The port of the results, and the player's, which is the next one; 0 takes two free ones.
 * @throws Refusal that tells of the player's port whence it comes: nobody typed it
 */
export async function tryBothPorts(port: number): Promise<void> {
	if (port === 0) return;
	await tryPort(port);
	try {
		await tryPort(port + 1);
	} catch (error) {
		const { message } = error as Refusal;
		throw new Refusal(
			message.replace(/^Port \d+/, `The player's port ${port + 1}, one after --port ${port},`)
		);
	}
}
