// Lets Vaadin's client run the expressions that the server sends without the right to turn any text into a program
// ("unsafe-eval"): each becomes a script with this page's nonce. Text from elsewhere cannot have it, and eval and
// timers that are given text stay forbidden.
(nonce => {
  const known = new Map();
  const compile = (parameters, body) => {
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = `document.currentScript.made=function(${parameters}){${body}\n}`;
    document.head.append(script);
    script.remove();
    if (!script.made) {
      throw new SyntaxError(body);
    }
    return script.made;
  };
  const expression = function (...parts) {
    const key = JSON.stringify(parts);
    if (!known.has(key)) {
      const body = parts.pop() ?? '';
      known.set(key, compile(parts.join(), body));
    }
    return known.get(key);
  };
  expression.prototype = Function.prototype;
  window.Function = expression;
})(document.currentScript.nonce);
