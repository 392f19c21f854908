const answer = await fetch("/api/v1/session");
const session = await answer.json();
document.getElementById("session").textContent = `signedIn=${session.signedIn} subject=${session.subject}`;
