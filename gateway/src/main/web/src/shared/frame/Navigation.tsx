import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { NavLink } from "./places";

export function Navigation({ links }: { links: NavLink[] }) {
  const { t } = useTranslation();
  return (
    <nav className="site-nav" aria-label={t("nav.label")}>
      <ul>
        {links.map(({ to, words, icon: Icon }, index) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: index === 0 || to === "/oppfolging" }}>
              {Icon && <Icon aria-hidden fontSize="1.4rem" />}
              <span>{t(`nav.${words}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
