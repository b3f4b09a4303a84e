"""Text of the data runs nothing, whatever it looks like."""

import unittest

from reports import PageTest, folder, report

# Each ends something that text can stand in, or starts something that runs.
HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    "<!--<script>",
    "]]><svg onload=alert(3)>",
    "javascript:alert(4)",
    "<img src=x onerror=alert(5)>",
    "\u2028alert(6)\u2029",
    "{{script}} ${alert(7)} `alert(8)`",
    "\" onclick=\"alert(9)",
    "&lt;b&gt; &amp; \\u003c",
    "=1+1",
    "__proto__",
]


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


def hostile_dataset():
    place = folder() / "hostile"
    place.mkdir(exist_ok=True)

    def write(name, rows):
        lines = [",".join(quoted(cell) for cell in row) for row in rows]
        (place / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")

    write("actors.csv", [["id", "name", "kind", "note", "bloc"]] + [[f"{text} {n}", text, text, text, text] for n, text in enumerate(HOSTILE)])
    write("kinds.csv", [["id", "name", "family", "sign", "color", "label"]] + [
        [f"{text} {n}", text, "security", "+", "#00aa00", text] for n, text in enumerate(HOSTILE)])
    write("sources.csv", [["id", "title", "author", "year", "url"]] + [
        [f"s{n}", text, text, text, url] for n, (text, url) in enumerate(zip(HOSTILE, [
            "javascript:alert(10)", "JAVASCRIPT:alert(11)", " javascript:alert(12)", "data:text/html,<script>alert(13)</script>",
            "vbscript:x", "java\tscript:alert(14)", "//example.org/x", "file:///etc/passwd", "blob:x", "https://example.org/<script>", "x", ""]))])
    ties = [["id", "source", "target", "kind", "when", "note", "basis", "issue", "unit", "strength"]]
    citations = [["tie", "source", "locator", "note"]]
    for number, text in enumerate(HOSTILE):
        other = (number + 1) % len(HOSTILE)
        ties.append([f"{text} {number}", f"{text} {number}", f"{HOSTILE[other]} {other}", f"{text} {number}", "1990/2000",
                     text, text, text, text, "2.5"])
        citations.append([f"{text} {number}", f"s{number}", text, text])
    write("ties.csv", ties)
    write("citations.csv", citations)
    write("eras.csv", [["id", "name", "when", "note"]] + [[f"era-{n}", text, f"{1990 + n}/{1991 + n}", text] for n, text in enumerate(HOSTILE[:8])])
    return str(place)


class Safety(PageTest):
    def test_hostile_text_is_shown_and_runs_nothing(self):
        for scheme in ["light", "dark"]:
            page = self.open(report(hostile_dataset()), scheme=scheme)
            data = self.data(page)
            self.assertEqual(len(data["ties"]), len(HOSTILE))
            names = page.locator("#page-actors tbody th").all_text_contents()
            self.assertEqual(names, HOSTILE)
            for number, text in enumerate(HOSTILE):
                page.locator(f"#page-tie-{number}").click()
                self.assertIn(text.strip(), page.locator("#page-panel .note").text_content())
                page.locator(f"#page-actor-{number}").click()
                self.assertEqual(page.locator("#page-panel h2").text_content(), text)
            for _ in data["periods"]:
                page.locator("#page-on").click(force=True, timeout=1000) if page.locator("#page-on").is_enabled() else None
            self.assertEqual(page.locator("#page-stage script, #page-stage image, main img, main iframe").count(), 0)
            handlers = page.evaluate(
                "[...document.querySelectorAll('*')].flatMap((element) => [...element.attributes])"
                ".filter((attribute) => attribute.name.startsWith('on') || attribute.name === 'style')"
                ".map((attribute) => attribute.name)"
            )
            # The zoom is a custom property, set by the page's own script.
            self.assertLessEqual(set(handlers), {"style"})

    def test_only_addresses_of_the_web_are_links(self):
        page = self.open(report(hostile_dataset()))
        self.assertEqual(
            page.locator("#page-sources a").evaluate_all("(all) => all.map((link) => link.href)"),
            ["https://example.org/%3Cscript%3E"],
        )

    def test_hostile_text_comes_back_from_the_csv_as_it_went_in(self):
        page = self.open(report(hostile_dataset()))
        _, rows = self.download(page, "#page-actors-csv")
        self.assertEqual([row["name"] for row in rows], HOSTILE)
        _, rows = self.download(page, "#page-ties-csv")
        self.assertEqual([row["note"] for row in rows], HOSTILE)

    def test_hostile_filters_in_an_address_run_nothing(self):
        page = self.open(report(hostile_dataset()), "#kind=<img src=x onerror=alert(1)>&about=__proto__&tie=<script>")
        self.assertEqual(page.locator("#page-ties tbody tr").count(), 1)

    def test_the_policy_forbids_what_the_page_does_not_bring(self):
        page = self.open(report(hostile_dataset()))
        policy = page.locator("meta[http-equiv='Content-Security-Policy']").get_attribute("content")
        self.assertIn("default-src 'none'", policy)
        self.assertNotIn("unsafe", policy)
        self.assertNotIn("http", policy)
        refused = page.evaluate(
            """async () => {
              const script = document.createElement('script');
              script.textContent = 'window.ran = true';
              document.body.append(script);
              const fetched = await fetch('https://example.org/').then(() => true, () => false);
              return [window.ran === true, fetched];
            }"""
        )
        self.assertEqual(refused, [False, False])
        # These two were tried on purpose.
        self.assertEqual(len(page.evaluate("window.violations.splice(0)")), 2)
        self.complaints.clear()


if __name__ == "__main__":
    unittest.main()
