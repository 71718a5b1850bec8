import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;

/** Words a second of OpenNLP's simple tokenizer and its tagger, warm, best of seven; words are runs without white space. */
class OpenNlpSpeed {
    public static void main(String[] args) throws Exception {
        POSTaggerME tagger = new POSTaggerME(new POSModel(new File(args[0])));
        String text = Files.readString(Path.of(args[1]));
        int words = text.trim().split("\\s+").length;
        // Without a sentence model of its own it gets paragraphs cut at full stops.
        String[] sentences = text.split("\\n\\s*\\n|(?<=[.!?])\\s+");
        double best = Double.MAX_VALUE;
        for (int run = 0; run < 7; run++) {
            long start = System.nanoTime();
            for (String sentence : sentences) {
                tagger.tag(SimpleTokenizer.INSTANCE.tokenize(sentence));
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf("OpenNLP tokenise+tag words/s\t%.0f%n", words / best);
    }
}
