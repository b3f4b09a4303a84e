"""Reports in a real browser: what every test of the page needs."""

import atexit
import csv
import functools
import io
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENTENTE = os.environ["ENTENTE"]

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 360, "height": 740}


@functools.cache
def folder():
    """A folder for reports that is gone when the tests are over."""
    path = tempfile.mkdtemp(prefix="entente-browser-")
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    return pathlib.Path(path)


@functools.cache
def report(dataset, *options):
    """The path of a report about a dataset."""
    number = len(list(folder().glob("*.html")))
    path = folder() / f"{number}.html"
    subprocess.run([ENTENTE, "report", dataset, "-o", path, *options], check=True, stdout=subprocess.DEVNULL)
    return path


def bundled(name, *options):
    return report(str(ROOT / "graphs" / name), *options)


@functools.cache
def browser():
    driver = sync_playwright().start()
    # The sandbox needs rights that a container does not give.
    chromium = driver.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])

    def stop():
        chromium.close()
        driver.stop()

    atexit.register(stop)
    return chromium


# Runs before the page's own script, so that no violation is missed.
COUNT_VIOLATIONS = """
window.violations = [];
document.addEventListener('securitypolicyviolation',
  (event) => window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
"""


class PageTest(unittest.TestCase):
    """A test that opens pages; whatever it does, they say nothing on the console and ask for nothing but themselves."""

    def open(self, path, address="", viewport=DESKTOP, scheme="light", **options):
        context = browser().new_context(viewport=viewport, color_scheme=scheme, **options)
        context.add_init_script(COUNT_VIOLATIONS)
        page = context.new_page()
        complaints, requests = [], []
        page.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on("request", lambda request: requests.append(request.url.split("#")[0]))
        page.on("dialog", lambda dialog: (complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        self.complaints = complaints
        self.addCleanup(self.close, page, path, complaints, requests)
        page.goto(f"{path.as_uri()}{address}")
        return page

    def close(self, page, path, complaints, requests):
        violations = page.evaluate("window.violations")
        page.context.close()
        self.assertEqual(complaints, [], "the console is silent")
        self.assertEqual([url for url in requests if url not in (path.as_uri(), "data:,")], [], "the page asks for nothing")
        self.assertIn(path.as_uri(), requests, "requests are counted")
        self.assertEqual(violations, [], "nothing was tried that the page's policy forbids")

    def data(self, page):
        return json.loads(page.locator("#page-data").text_content())

    def status(self, page):
        return page.locator("#page-status").text_content()

    def focused(self, page):
        return page.evaluate("document.activeElement.id")

    def download(self, page, button):
        """The rows of the CSV that a button gives."""
        with page.expect_download() as event:
            page.locator(button).click()
        content = pathlib.Path(event.value.path()).read_bytes()
        return event.value.suggested_filename, list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))
