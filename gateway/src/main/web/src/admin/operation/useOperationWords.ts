import { useTranslation } from "react-i18next";

const SERVICES = ["candidate-service", "employer-service", "matching-service", "notification-service"] as const;
const SYSTEMS = ["sign-in", "smtp", "enhetsregisteret", "nav-ads"] as const;
const SOURCES = [
  "candidate",
  "employer",
  "formidling",
  "inbox",
  "journey",
  "match",
  "message",
  "notification",
  "opening",
  "rules",
  "search",
  "suggestion",
  "travel",
] as const;
const isOneOf = <T extends string>(known: readonly T[], word: string): word is T => known.includes(word as T);

/** Names and codes of services and of systems outside, in words. */
export function useOperationWords() {
  const { t } = useTranslation("admin", { keyPrefix: "operation" });
  return {
    service: (name: string) => (isOneOf(SERVICES, name) ? t(`service.${name}`) : name),
    /** Of a topic such as `candidate.event.v1`. */
    source: (topic: string) => {
      const [kind = topic] = topic.split(".");
      return isOneOf(SOURCES, kind) ? t(`from.${kind}`) : topic;
    },
    failure: (code: string) => {
      const status = /_(\d{3})$/.exec(code)?.[1];
      if (status) return t("failure.status", { code: status });
      if (/DOWN|SILENT/.test(code)) return t("failure.down");
      if (/BROKE_OFF|UNREADABLE|INTERRUPTED/.test(code)) return t("failure.broke");
      return t(code.endsWith("BUSY") ? "failure.busy" : "failure.other");
    },
    system: (name: string) =>
      isOneOf(SYSTEMS, name)
        ? t(`system.${name}`)
        : name.startsWith("sms-")
          ? t("system.sms", { name: name.slice("sms-".length) })
          : name,
  };
}
