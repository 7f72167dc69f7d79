/** Wiping the device: files that the web edition keeps for without internet go too, and so does what keeps them. */
import { sweep } from '../../worker/scope.ts';

/** Only ours: one origin may carry more than this course, and someone else's worker may stand around it. */
export async function forgetFiles({
	navigator,
	caches,
	location
}: Window & typeof globalThis): Promise<void> {
	try {
		const folder = new URL('.', location.href).href;
		const ours = `${folder}sw.js`;
		const registration = await navigator.serviceWorker?.getRegistration(folder);
		const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
		if (worker?.scriptURL === ours) await registration?.unregister();
		await sweep(caches, folder);
	} catch {
		// Without a secure address there are neither caches nor workers.
	}
}
