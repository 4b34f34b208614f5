/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.io.ByteArrayOutputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** Articles to be looked at. */
final class ReadingSamples {

	static final String RICH = """
			An article of our own, about the IP710 and the IP705. See also [Field Alert #212](fieldbench:kb/212) and <https://example.org/>.

			## What you need

			> [!WARNING]
			> The 48 V adapter of another maker destroys the phone. **Look at the label first.**

			> Note: ask the desk if there is no label.

			| Phone | Adapter | Measured |
			|---|---|--:|
			| IP705 | 5 V, 2 A | 4.9 V |
			| IP710 | 5 V, 2 A | 5.1 V |

			## What to do

			1. Unplug the phone. Dial `**3` on it before, if it still answers.
			2. Plug it in again. While `CHECK FW` is shown, press 1.

			   ![The display while it starts](attachments/display.png)

			3. Read the version:
			   - boot code 15 is fine
			   - with 2x28, look at the alert first

			## How it is served

			### On the command line

			```
			fieldbench serve bundle.zip --address 192.0.2.2
			```

			Use `fieldbench help serve` to see more. ![A plan of the desk](attachments/missing.png)
			""";

	private ReadingSamples() {
	}

	/** @return a PNG file with something on it */
	static byte[] picture(Bot bot) {
		return bot.ask(() -> {
			Image image = new Image(bot.display(), 240, 64);
			GC gc = new GC(image);
			try {
				gc.drawText("CHECK FW", 80, 22);
				ImageLoader loader = new ImageLoader();
				loader.data = new ImageData[] { image.getImageData() };
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				loader.save(bytes, SWT.IMAGE_PNG);
				return bytes.toByteArray();
			} finally {
				gc.dispose();
				image.dispose();
			}
		});
	}
}
