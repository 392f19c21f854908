import { Alert } from "@digdir/designsystemet-react";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

function watch(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(watch, () => navigator.onLine);
  if (online) return null;
  return (
    <Alert data-color="warning" role="status" className="offline">
      {t("offline")}
    </Alert>
  );
}
