import { useTranslation } from "react-i18next";
import { logout } from "../api/http";

/** Leaves by a full page load, so that nothing of the person stays in memory. */
export function SignOut() {
  const { t } = useTranslation();
  const leave = async () => {
    window.location.assign(await logout().catch(() => "/"));
  };
  return (
    <button type="button" className="text-button" onClick={() => void leave()}>
      {t("signOut")}
    </button>
  );
}
