// What the server cannot ask of the browser by itself. Binary parts travel as base64url; an answer is
// JSON, or an exclamation mark and the name of what went wrong.
window.waymark = window.waymark || {};

window.waymark.passkeys = (() => {
  const bytes = text =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), each => each.charCodeAt(0));

  const text = buffer =>
    btoa(Array.from(new Uint8Array(buffer), each => String.fromCharCode(each)).join(''))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/, '');

  const answered = async ask => {
    try {
      return JSON.stringify(await ask());
    } catch (refused) {
      return '!' + refused.name;
    }
  };

  const create = asked =>
    answered(async () => {
      const made = await navigator.credentials.create({
        publicKey: {
          challenge: bytes(asked.challenge),
          rp: { id: asked.relyingParty, name: asked.relyingPartyName },
          user: { id: bytes(asked.userHandle), name: asked.userName, displayName: asked.userName },
          pubKeyCredParams: asked.algorithms.map(alg => ({ type: 'public-key', alg })),
          excludeCredentials: asked.excluded.map(id => ({ type: 'public-key', id: bytes(id) })),
          authenticatorSelection: {
            residentKey: 'required',
            requireResidentKey: true,
            userVerification: 'required'
          },
          attestation: 'none',
          timeout: asked.timeout
        }
      });
      return {
        name: '',
        clientData: text(made.response.clientDataJSON),
        attestationObject: text(made.response.attestationObject)
      };
    });

  const get = asked =>
    answered(async () => {
      const used = await navigator.credentials.get({
        publicKey: {
          challenge: bytes(asked.challenge),
          rpId: asked.relyingParty,
          userVerification: 'required',
          timeout: asked.timeout
        }
      });
      return {
        credential: text(used.rawId),
        clientData: text(used.response.clientDataJSON),
        authenticatorData: text(used.response.authenticatorData),
        signature: text(used.response.signature),
        userHandle: text(used.response.userHandle || new ArrayBuffer(0))
      };
    });

  return { create, get };
})();

// Prints lines of text, and nothing of the page around them.
window.waymark.print = (title, lines) => {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  frame.onload = () => {
    const page = frame.contentDocument;
    page.title = title;
    const heading = page.createElement('h1');
    heading.textContent = title;
    const list = page.createElement('pre');
    list.textContent = lines.join('\n');
    page.body.append(heading, list);
    frame.contentWindow.onafterprint = () => frame.remove();
    frame.contentWindow.print();
  };
  document.body.append(frame);
};
