/**
 * The voting page on a phone. As old as ES2017: a phone of 2016 runs it. What this device chose stands here until the
 * workshop is closed, and is sent again whenever the connection or the room comes back; it counts once.
 */
/* global io */
(function () {
	const words = JSON.parse(document.getElementById('words').textContent);
	const part = (id) => document.getElementById(id);
	const code = location.pathname.slice(1).toUpperCase();
	const prefix = 'workshop.';
	const halfDay = 12 * 60 * 60 * 1000;

	/** What this device chose, by vote; `hand`: whether it is up, by line of votes. */
	let mine = read();
	let vote = null;
	let known = false;
	let over = false;
	/** Number of the last message: an answer to an older one says nothing any more. */
	let turn = 0;
	let socket = null;

	function newDevice() {
		const bytes = crypto.getRandomValues(new Uint8Array(16));
		return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	}

	function fresh(found) {
		return found && typeof found.device === 'string' && Date.now() - found.at < halfDay;
	}

	/** Without storage, or in a private window, a reload makes a new device. */
	function read() {
		const empty = { device: newDevice(), at: Date.now(), slots: {}, hand: {} };
		try {
			for (const key of Object.keys(localStorage)) {
				if (!key.startsWith(prefix)) continue;
				if (!fresh(JSON.parse(localStorage.getItem(key)))) localStorage.removeItem(key);
			}
			return JSON.parse(localStorage.getItem(prefix + code)) || empty;
		} catch (_) {
			return empty;
		}
	}

	function keep() {
		try {
			localStorage.setItem(prefix + code, JSON.stringify(mine));
		} catch (_) {
			// It lasts as long as the page.
		}
	}

	function forget() {
		try {
			localStorage.removeItem(prefix + code);
		} catch (_) {
			// Nothing was kept.
		}
	}

	function tell(text) {
		if (part('told').textContent !== text) part('told').textContent = text;
	}

	function show(id, text) {
		part(id).hidden = text === '';
		part(id).textContent = text;
	}

	const slotOf = (one) => (one && one.id in mine.slots ? mine.slots[one.id] : null);

	function told(one, slot) {
		if (one.stays) return slot === null ? words.lowered : words.raised;
		const found = one.choices.filter((choice) => choice.slot === slot)[0];
		return found ? words.counted + ' ' + found.letter : words.choose;
	}

	function send(one) {
		const slot = slotOf(one);
		const number = ++turn;
		const again = (after) =>
			setTimeout(() => number === turn && vote && vote.id === one.id && send(one), after);
		if (!socket.connected) return tell(words.offline);
		tell(words.sending);
		socket.timeout(6000).emit('cast', { vote: one.id, slot }, (error, answer) => {
			if (number !== turn || over) return;
			if (error) {
				tell(socket.connected ? words.late : words.offline);
				if (socket.connected) again(1000);
			} else if (answer.counted) tell(told(one, slot));
			else {
				tell(answer.say);
				if (answer.refused === 'flood' || answer.refused === 'away') again(3000);
			}
		});
	}

	function choose(slot) {
		const up = vote.stays && slotOf(vote) === slot ? null : slot;
		mine.slots[vote.id] = up;
		if (vote.stays) mine.hand[vote.stays] = up !== null;
		keep();
		draw();
		send(vote);
	}

	function button(choice) {
		const made = document.createElement('button');
		const pressed = slotOf(vote) === choice.slot;
		made.type = 'button';
		made.setAttribute('aria-pressed', String(pressed));
		const letter = document.createElement('b');
		letter.textContent = vote.stays ? (pressed ? '✓' : '✋') : choice.letter;
		if (vote.stays) letter.setAttribute('aria-hidden', 'true');
		const text = document.createElement('span');
		text.textContent = vote.stays ? (pressed ? words.lower : words.raise) : choice.text;
		if (vote.stays) made.removeAttribute('aria-pressed');
		if (pressed) made.className = 'chosen';
		made.appendChild(letter);
		made.appendChild(text);
		made.addEventListener('click', () => choose(choice.slot));
		return made;
	}

	/** The buttons anew; the focus stays where it was. */
	function draw() {
		const place = part('choices');
		const at = Array.from(place.children).indexOf(document.activeElement);
		place.textContent = '';
		place.hidden = vote === null;
		if (!vote) return;
		for (const choice of vote.choices) place.appendChild(button(choice));
		if (at >= 0 && place.children[at]) place.children[at].focus();
	}

	function open(next) {
		const same = vote !== null && vote.id === next.id;
		vote = next;
		part('title').textContent = next.title;
		show('question', next.question);
		show('how', next.stays ? next.choices[0].text : '');
		// A hand that is up stays up at the next incident.
		if (next.stays && !(next.id in mine.slots) && mine.hand[next.stays]) {
			mine.slots[next.id] = next.choices[0].slot;
			keep();
		}
		if (!same) draw();
		if (slotOf(next) !== null) send(next);
		else if (!same) tell(next.stays ? '' : words.choose);
	}

	function shut(text) {
		const before = vote;
		vote = null;
		turn += 1;
		draw();
		part('title').textContent = words.title;
		show('question', '');
		show('how', '');
		const chosen = before && !before.stays && before.choices.filter((one) => one.slot === slotOf(before))[0];
		tell(chosen && !over ? words.last + ' ' + chosen.letter + '. ' + text : text);
	}

	function connect() {
		socket = io({
			transports: ['websocket'],
			auth: { code, device: mine.device },
			reconnectionDelay: 500,
			reconnectionDelayMax: 3000
		});
		socket.on('state', (state) => {
			known = true;
			if (state.vote) open(state.vote);
			else shut(state.byHand ? words.byHand : words.wait);
		});
		socket.on('away', () => tell(known ? words.refusals.away : words.refusals.unknown));
		socket.on('ended', () => {
			over = true;
			forget();
			shut(words.ended);
			socket.disconnect();
		});
		socket.on('disconnect', (reason) => {
			if (over) return;
			tell(reason === 'io server disconnect' ? words.refusals.blocked : words.offline);
		});
		socket.on('connect_error', (error) => tell(words.refusals[error.message] || words.offline));
		// A phone that wakes up does not wait for the next try.
		document.addEventListener('visibilitychange', () => {
			if (!document.hidden && !over && !socket.connected && socket.active) socket.connect();
		});
	}

	function enter(event) {
		event.preventDefault();
		const typed = part('code').value.trim().toUpperCase();
		if (/^[A-Z0-9]{6}$/.test(typed)) location.assign('/' + typed);
		else tell(words.badCode);
	}

	if (/^[A-Z0-9]{6}$/.test(code)) {
		part('room').textContent = code;
		keep();
		tell(words.connecting);
		connect();
	} else {
		part('enter').hidden = false;
		part('enter').addEventListener('submit', enter);
		if (code !== '') tell(words.badCode);
	}
})();
