// @ts-check
/** Sends the chosen zip as it is, and says what came of it. */

const form = document.querySelector('#upload');
const told = document.querySelector('#upload-status');
const input = /** @type {HTMLInputElement | null} */ (document.querySelector('#file'));

/** @param {string} text */
function say(text) {
	if (told) told.textContent = text;
}

/** @param {File} file @param {DOMStringMap} data */
async function upload(file, data) {
	if (file.size > Number(data['limit'])) {
		return say(`De zip is groter dan ${Math.round(Number(data['limit']) / 1024 / 1024)} MB.`);
	}
	say(`${file.name} wordt toegevoegd…`);
	const response = await fetch(`/packages?name=${encodeURIComponent(file.name)}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/zip', 'X-Form-Token': data['token'] ?? '' },
		body: file
	});
	const answer = await response.json();
	if (response.ok) location.href = answer.address;
	else say(answer.message);
}

form?.addEventListener('submit', (event) => {
	event.preventDefault();
	const file = input?.files?.[0];
	if (!file || !(form instanceof HTMLElement)) return;
	upload(file, form.dataset).catch(() =>
		say('Toevoegen is niet gelukt: de server antwoordt niet. Probeer het opnieuw.')
	);
});
