/*
 * Passkeys: between the browser's own dialog and the portal. Two elements, each around a button, with the sentences
 * to show in attributes named after what went wrong.
 */
{
  const toBytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));
  const toText = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  const keys = list => (list ?? []).map(key => ({ ...key, id: toBytes(key.id) }));
  const answer = (key, parts) => JSON.stringify({ id: key.id, rawId: toText(key.rawId), type: key.type, response: parts,
    clientExtensionResults: key.getClientExtensionResults(), authenticatorAttachment: key.authenticatorAttachment ?? undefined });

  class Passkey extends HTMLElement {
    connectedCallback() {
      this.onclick = click => click.target.closest('button, vaadin-button') && this.begin();
    }

    async begin() {
      this.say('');
      try {
        if (!window.PublicKeyCredential) {
          throw new DOMException('', 'NotSupportedError');
        }
        await this.use();
      } catch (refused) {
        this.say(this.getAttribute({ NotSupportedError: 'unsupported', SecurityError: 'elsewhere', NotAllowedError: 'cancelled',
          AbortError: 'cancelled', InvalidStateError: 'twice', TypeError: 'offline' }[refused.name]) ?? this.getAttribute('failed'));
      }
    }

    say(sentence) {
      const place = this.querySelector('[role=alert]');
      place.textContent = sentence;
      place.hidden = !sentence;
    }
  }

  /** Signs in. */
  customElements.define('passkey-sign-in', class extends Passkey {
    disconnectedCallback() {
      this.waiting?.abort();
    }

    async use() {
      this.dispatchEvent(new Event('input', { bubbles: true })); // who does this comes in: the next page may be fetched
      this.waiting?.abort();
      this.waiting = new AbortController();
      const { signal } = this.waiting;
      const asked = await fetch('masuk/kunci-sandi/tantangan', { method: 'POST', signal });
      if (!asked.ok) {
        throw new Error(asked.status);
      }
      const publicKey = await asked.json();
      const key = await navigator.credentials.get({ signal, publicKey: { ...publicKey,
        challenge: toBytes(publicKey.challenge), allowCredentials: keys(publicKey.allowCredentials) } });
      const { authenticatorData, clientDataJSON, signature, userHandle } = key.response;
      const form = this.querySelector('form');
      form.elements.jawaban.value = answer(key, { authenticatorData: toText(authenticatorData),
        clientDataJSON: toText(clientDataJSON), signature: toText(signature), userHandle: userHandle ? toText(userHandle) : undefined });
      const stay = form.elements['remember-me'];
      if (stay) {
        stay.value = document.querySelector('[type=checkbox][name=remember-me]')?.checked ? 'on' : '';
      }
      form.submit();
    }
  });

  /** Makes a passkey, as the portal asks in its attribute, and hands it to the portal. */
  customElements.define('passkey-maker', class extends Passkey {
    async use() {
      const publicKey = JSON.parse(this.getAttribute('request'));
      const key = await navigator.credentials.create({ publicKey: { ...publicKey, challenge: toBytes(publicKey.challenge),
        user: { ...publicKey.user, id: toBytes(publicKey.user.id) }, excludeCredentials: keys(publicKey.excludeCredentials) } });
      const { attestationObject, clientDataJSON } = key.response;
      this.dispatchEvent(new CustomEvent('passkey-made', { detail: answer(key, { attestationObject: toText(attestationObject),
        clientDataJSON: toText(clientDataJSON), transports: key.response.getTransports?.() ?? [] }) }));
    }
  });
}
