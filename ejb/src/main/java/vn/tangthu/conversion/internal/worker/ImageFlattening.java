package vn.tangthu.conversion.internal.worker;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Puts a picture that has transparent parts on white paper, in 24-bit colour; PDF/A pages of scans have no transparency. */
final class ImageFlattening implements Task {
    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException, UnreadableContentException {
        var picture = ImageIO.read(new File(request.get(Words.SOURCE)));
        if (picture == null) throw UnreadableContentException.damaged("not a picture that can be read");
        var flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = flat.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        ImageIO.write(flat, "png", new File(request.get(Words.TARGET)));
        return Map.of(Words.STATUS, Words.DONE);
    }
}
