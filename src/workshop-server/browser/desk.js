/** Joins the presenter's page to this server: what the page offers as `PhoneWay` (lib/workshop/phones/way.ts). */
/* global io */
globalThis.workshopPhones = {
	open(key, ears) {
		const socket = io({
			transports: ['websocket'],
			forceNew: true,
			auth: { key },
			reconnectionDelay: 300,
			reconnectionDelayMax: 2000
		});
		let seated = false;
		socket.on('room', (room) => {
			seated = true;
			ears.room(room);
		});
		socket.on('ask', (_, answer) => answer(ears.state()));
		socket.on('cast', (ballot, answer) => answer(ears.cast(ballot)));
		socket.on('replaced', () => ears.replaced());
		socket.on('taken', () => ears.taken());
		socket.on('disconnect', () => {
			seated = false;
			ears.lost();
		});
		/** Says a last word and goes once it was heard: what comes with a goodbye is not listened to any more. */
		const part = (word) => socket.timeout(3000).emit(word, () => socket.disconnect());
		return {
			tell: (state) => void (socket.connected && socket.emit('state', state)),
			end() {
				socket.off();
				if (seated && socket.connected) return void part('end');
				// A connection that is being made is waited for; a server that is away keeps nothing to forget.
				socket.once('room', () => part('end'));
				setTimeout(() => socket.disconnect(), 20000);
			},
			close() {
				socket.off();
				if (socket.connected) part('leave');
				else socket.disconnect();
			}
		};
	}
};
