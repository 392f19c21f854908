import { useTranslation } from "react-i18next";

/** What whoever builds the receiving end needs to know. */
export function HowToCheck() {
  const { t } = useTranslation("companies", { keyPrefix: "webhooks" });
  return (
    <details className="ds-details" data-variant="tinted">
      <summary>{t("how.title")}</summary>
      <div className="stack">
        <p>{t("how.body")}</p>
        <pre className="own-words">{`{"type":"match.presented","timestamp":"2026-11-23T11:00:00Z","data":{"matchId":"…","openingId":"…"}}`}</pre>
        <p>{t("how.signature")}</p>
        <pre className="own-words">
          {"webhook-id\nwebhook-timestamp\nwebhook-signature: v1,base64(HMAC-SHA256(id.timestamp.body))"}
        </pre>
        <p>{t("how.retries")}</p>
      </div>
    </details>
  );
}
